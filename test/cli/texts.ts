/** Bulletins for the tests of the command. */

/** Nothing is wrong with it. */
export const CLEAN = `Publication: Monitor Volume: 5 Issue: 156

THE LIGHTHOUSE AT VARN BURNS AGAIN.

The keeper lit the lamp on Wednesday after eleven dark years (BNS, August 25).
`;

/** Two warnings with safe fixes: a missing space, an abbreviated month. */
export const WARNINGS = `Publication: Monitor Volume: 5 Issue: 156

THE LIGHTHOUSE AT VARN BURNS AGAIN.

The keeper lit the lamp on Wednesday (BNS,August 25). Nobody had asked him to (Interfax, Aug. 25).
`;

/** One error: there is no such day. */
export const ERROR = `Publication: Monitor Volume: 5 Issue: 156

THE LIGHTHOUSE AT VARN BURNS AGAIN.

The keeper lit the lamp on Wednesday (BNS, August 32).
`;

/** \`WARNINGS\` after \`--fix\`. */
export const MENDED = WARNINGS.replace('BNS,August', 'BNS, August').replace('Aug. 25', 'August 25');
