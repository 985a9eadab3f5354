/** Citations and cross-references, each as what stands behind an opening parenthesis. */
import { MONTH_NAMES } from '../../../server/src/syntax/months.ts';
import { DASHES } from './dates.ts';

const r = String.raw;

/** What an item is called: `See related item below`. */
const ITEM = '(?:related |separate )?(?:items?|stor(?:y|ies)|articles?|sections?|entr(?:y|ies)|reports?|features?)';
/** An item by what it is or by its title: `Perspective section below`. */
const NAMED = r`(?:(?:the |our )?(?:${ITEM}|(?:["“]|\g<upper>)[^\s,.()]*(?: (?:&|\g<upper>)[^\s,.()]*){0,5}(?: ${ITEM})?),? )`;

export const citationPieces: Readonly<Record<string, string>> = {
  /** Between any two words: white space, and of review marks all that is not part of the text as accepted. */
  gap: r`(?>(?:\s|\{(?:\+\+|==)|[+=~]{0,2}\}|\g<cut>)*)`,
  cut: r`\{--[^{}\n]*--\}|\{~~[^{}~\n]*~>|\{>>[^{}\n]*<<\}`,

  /** The first group has to be right by itself; a later one may lack its comma, its source, or (before another) its date. */
  citation: r`\g<gap>(?!\g<history>|\g<rangeInWords>)(?:\g<firstGroup>(?:\g<nextGroup>){0,6}|\g<reference>(?:\g<nextGroup>){1,6})`,
  firstGroup: r`(?:(?:\g<names>\g<gap>;\g<gap>)?\g<names>\g<comma>\g<weekday>|,\g<gap>(?:\g<names>\g<comma>)?|[.;:]\g<gap>)\g<dates>`,
  nextGroup: r`\g<gap>(?:;\g<gap>(?:and\b\g<gap>)?|\g<slipOfJoint>)\g<laterGroup>`,
  slipOfJoint: r`(?:[.,:/]{1,2}|[${DASHES}]{1,2})?\g<gap>(?:and\b\g<gap>)?(?!\g<attribution>)(?=\g<upper>|[\d"'“‘«]|\g<smallName>|(?:also\s+)?see\b)`,
  laterGroup: r`(?:\g<reference>|(?:the\s+)?\g<names>(?:\g<comma>|\g<gap>[.:]?\g<gap>)\g<weekday>\g<dates>|\g<knownFigures>|,?\g<gap>\g<dates>|\g<names>(?=\g<gap>;))`,
  /** No issue of these years cites as old a paper: with such a year a name is a treaty's or a battle's. */
  history: r`[^()\n]{0,160}?\b1(?:[0-8]\d|9[0-8])\d(?!\d)`,

  /** With another sign than a comma before the date or none, or else with a remark behind it, it takes a source that is known. */
  knownCitation: r`\g<gap>\g<knownAhead>,?\g<gap>\g<looseNames>\g<gap>["”]?(?:[,.:;${DASHES}]\g<gap>){0,2}(?:\g<leadWord>\g<gap>)?\g<weekday>\g<dates>(?:\g<nextGroup>){0,6}`,
  knownBeforeSee: r`\g<gap>\g<knownAhead>\g<looseNames>\g<gap>["”]?[.:]?\g<gap>\g<dates>\g<gap>(?:[,.]\g<gap>(?:and\b\g<gap>)?|and\b\g<gap>)(?=\g<anySee>)\g<reference>`,
  /** Parentheses within, behind a name and at the end: a place, a remark. */
  knownAround: r`(?=[^()\n]*\()\g<gap>\g<knownAhead>,?\g<gap>(?:\g<placedNames>\g<comma>\g<laterPlaced>\g<gap>(?:\g<inner>|[,;:\[${DASHES}][^()\n]{0,60})|\g<placedNames>\g<gap>[,.:;]?\g<gap>\g<laterPlaced>)`,
  laterPlaced: r`\g<weekday>\g<dates>(?:\g<gap>;\g<gap>\g<placedNames>\g<comma>\g<weekday>\g<dates>|\g<nextGroup>){0,6}`,
  inner: r`\((?!\d{1,2}\))[^()\n]*\)`,
  knownAndDash: r`\g<gap>\g<known>[${DASHES}]\g<dates>(?:\g<nextGroup>){0,6}`,
  /** Where every name is known: dates in figures, and a month that lost its day, `(Interfax, August)`. */
  knownFigures: r`\g<knownNames>\g<comma>\g<figures>`,
  knownAndMonth: r`\g<gap>\g<knownNames>\g<comma>(?:${MONTH_NAMES.join('|')})`,
  knownNames: r`\g<known>(?:\g<comma>\g<known>){0,6}`,
  knownAndRemark: r`\g<gap>\g<knownAhead>\g<names>\g<comma>\g<weekday>\g<dates>(?:\g<nextGroup>){0,6}\g<gap>(?:[,;:\[${DASHES}][^()\n]{0,60}|[^A-Za-z()\n]{1,60})`,

  /** `see the Monitor, August 25`, `On the talks see also Monitor, October 23`, `See below`; a known publication needs no `see`. */
  reference: r`(?:\g<seeTarget>|\g<seePlace>|\g<publicationTarget>)`,
  seeTarget: r`(?:(?:\g<leadIn>)?\g<seeAlso>|\g<see>|\g<leadIn>\g<see>(?=\g<publication>))(?:(?:the\s+)?(?=["“]?\g<upper>)|(?=\g<publication>))\g<targets>`,
  see: r`(?:(?:see|See|SEE)\b\g<gap>(?::\g<gap>)?|(?:[Cc]f\.|[Cc](?:f|ompare)(?=\s+(?:the\s+)?\g<upper>))\g<gap>)`,
  seeAlso: r`(?:(?:[Aa]lso\g<gap>)\g<see>|\g<see>(?:also|ALSO)\b\g<gap>(?::\g<gap>)?)`,
  anySee: r`(?:\g<seeAlso>|\g<see>)`,
  leadIn: r`[^;,()\n]{1,110}?,?\s+`,
  targets: r`\g<target>(?:\g<nextTarget>){0,8}(?:\g<locator>|\g<gap>(?:[;&]\g<gap>(?:and\b\g<gap>)?|and\b\g<gap>)(?:[Bb]elow|[Aa]bove)(?=\g<gap>\.?\g<gap>(?:[;)]|$)))?`,
  target: r`(?:\g<publication>\g<comma>\g<figures>|(?:\g<looseNames>\g<gap>["”]?[,.;]?\g<gap>(?:\g<leadWord>\g<gap>)?)?\g<dates>)`,
  nextTarget: r`\g<gap>(?:[,;&]\g<gap>(?:and\b\g<gap>)?|and\b\g<gap>)(?:also\b\g<gap>)?\g<target>`,
  locator: r`\g<gap>(?:issue\b|,(?:\g<gap>(?!\g<month>\s*$)(?>[^\s,;()\[\]{}.]+)){1,4})`,
  publicationTarget: r`\g<publication>\g<gap>(?:,\g<gap>\g<dates>(?:\g<locator>)?|[.:;]?\g<gap>\g<dates>)`,
  pointer: r`(?:\g<seePlace>|(?:\g<anySee>)?\g<publicationTarget>)`,
  nextReference: r`\g<gap>(?:[;:.,]|and\b)\g<gap>\g<reference>`,
  seePlace: r`(?:\g<leadIn>)?\g<anySee>\g<within>(?=\g<gap>\.?\g<gap>(?:[;)]|$))`,
  within: r`(?:${NAMED}?(?:[Bb]elow|BELOW|(?:lead item )?(?:[Aa]bove|ABOVE))(?: ${ITEM})?|(?:the )?(?:next|following|previous|preceding|lead) ${ITEM})`,

  /** Cheap first looks: without a number, or without the word, the rest need not be tried. */
  aNumber: r`(?=[^\d()\n]*+\d)`,
  aNumberOrParenthesis: r`(?=[^\d()\n]*+[\d(])`,
  aNumberOrSee: r`(?=[^\d()\n]*+\d|[^()\n]*?\b(?:[Ss]ee|SEE|[Cc]f)\b)`,

  /** All that a parenthesis may hold: up to three more within each other. */
  nested: r`(?>[^()\n]*(?:\(\g<nestedTwice>\)[^()\n]*)*)`,
  nestedTwice: r`(?>[^()\n]*(?:\(\g<nestedOnce>\)[^()\n]*)*)`,
  nestedOnce: r`(?>[^()\n]*(?:\([^()\n]*\)[^()\n]*)*)`,
};
