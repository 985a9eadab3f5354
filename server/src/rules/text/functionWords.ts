/** The small words of English that hold sentences together: no name is made of them, and nobody writes one twice. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'the a an of to for from with by at and or but nor as into onto over under between among against during before after since until ' +
    'was were has have had be been its his their our your this these those which who whose than if because while'
  ).split(' '),
);
