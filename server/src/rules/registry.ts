import { archiveDateOrder } from './archive/dateOrder.ts';
import { archiveDuplicateIssue } from './archive/duplicateIssue.ts';
import { archiveItemTwice } from './archive/itemTwice.ts';
import { archiveMissingIssue } from './archive/missingIssue.ts';
import { archiveRecycledParagraph } from './archive/recycledParagraph.ts';
import { archiveTeaserDiffers } from './archive/teaserDiffers.ts';
import { dateAfterIssue } from './citation/dateAfterIssue.ts';
import { dateForm } from './citation/dateForm.ts';
import { descendingDates } from './citation/descendingDates.ts';
import { doublePeriod } from './citation/doublePeriod.ts';
import { duplicateSource } from './citation/duplicateSource.ts';
import { impossibleDate } from './citation/impossibleDate.ts';
import { missingComma } from './citation/missingComma.ts';
import { missingDate } from './citation/missingDate.ts';
import { missingPeriod } from './citation/missingPeriod.ts';
import { missingSource } from './citation/missingSource.ts';
import { missingSpace } from './citation/missingSpace.ts';
import { month } from './citation/month.ts';
import { placement } from './citation/placement.ts';
import { relativeDay } from './citation/relativeDay.ts';
import { reversedRange } from './citation/reversedRange.ts';
import { separator } from './citation/separator.ts';
import { sourceSpelling } from './citation/sourceSpelling.ts';
import { sourceTypo } from './citation/sourceTypo.ts';
import { staleDate } from './citation/staleDate.ts';
import { uncitedParagraph } from './citation/uncitedParagraph.ts';
import { unclosed } from './citation/unclosed.ts';
import { crossReferenceBelowWithoutTarget } from './crossReference/belowWithoutTarget.ts';
import { crossReferenceFuture } from './crossReference/future.ts';
import { crossReferenceMalformed } from './crossReference/malformed.ts';
import { crossReferenceNotAPublicationDay } from './crossReference/notAPublicationDay.ts';
import { crossReferencePublicationName } from './crossReference/publicationName.ts';
import { crossReferenceUnresolved } from './crossReference/unresolved.ts';
import { draftPlaceholder } from './draft/placeholder.ts';
import { draftReviewMark } from './draft/reviewMark.ts';
import { draftUnusedStet } from './draft/unusedStet.ts';
import { headerDateMalformed } from './header/dateMalformed.ts';
import { headerDuplicate } from './header/duplicate.ts';
import { headerMalformed } from './header/malformed.ts';
import { headerMissing } from './header/missing.ts';
import { headerPosition } from './header/position.ts';
import { headerUnknownPublication } from './header/unknownPublication.ts';
import { headerVolumeYear } from './header/volumeYear.ts';
import { headlineCase } from './headline/case.ts';
import { headlineContinuationUnpaired } from './headline/continuationUnpaired.ts';
import { headlineDuplicateInIssue } from './headline/duplicateInIssue.ts';
import { headlineEndMark } from './headline/endMark.ts';
import { headlineLength } from './headline/length.ts';
import { headlineMissing } from './headline/missing.ts';
import { headlineSpaceBeforeEndMark } from './headline/spaceBeforeEndMark.ts';
import { headlineSwallowedText } from './headline/swallowedText.ts';
import type { Rule } from './rule.ts';
import { colophonPosition } from './structure/colophonPosition.ts';
import { emptyItem } from './structure/emptyItem.ts';
import { gluedTeaser } from './structure/gluedTeaser.ts';
import { misplacedText } from './structure/misplacedText.ts';
import { strayOpening } from './structure/strayOpening.ts';
import { preferredTerm } from './terms/preferred.ts';
import { amount } from './text/amount.ts';
import { controlCharacters } from './text/controlCharacters.ts';
import { doubledWord } from './text/doubledWord.ts';
import { encodingDamage } from './text/encodingDamage.ts';
import { gluedWords } from './text/gluedWords.ts';
import { mixedDashes } from './text/mixedDashes.ts';
import { mixedQuotes } from './text/mixedQuotes.ts';
import { spacing } from './text/spacing.ts';
import { unbalanced } from './text/unbalanced.ts';

/** Every rule, in the order in which the documentation lists them: from the top of a bulletin to its details. */
export const ALL_RULES: readonly Rule[] = [
  headerMissing,
  headerMalformed,
  headerDuplicate,
  headerPosition,
  headerUnknownPublication,
  headerVolumeYear,
  headerDateMalformed,
  headlineMissing,
  headlineEndMark,
  headlineSpaceBeforeEndMark,
  headlineCase,
  headlineLength,
  headlineSwallowedText,
  headlineContinuationUnpaired,
  headlineDuplicateInIssue,
  emptyItem,
  gluedTeaser,
  strayOpening,
  misplacedText,
  colophonPosition,
  missingSource,
  missingDate,
  missingComma,
  missingSpace,
  separator,
  month,
  dateForm,
  impossibleDate,
  reversedRange,
  descendingDates,
  dateAfterIssue,
  staleDate,
  unclosed,
  doublePeriod,
  missingPeriod,
  placement,
  sourceTypo,
  sourceSpelling,
  duplicateSource,
  relativeDay,
  uncitedParagraph,
  crossReferenceMalformed,
  crossReferenceFuture,
  crossReferenceNotAPublicationDay,
  crossReferenceBelowWithoutTarget,
  crossReferencePublicationName,
  crossReferenceUnresolved,
  encodingDamage,
  gluedWords,
  doubledWord,
  unbalanced,
  mixedQuotes,
  mixedDashes,
  spacing,
  amount,
  controlCharacters,
  preferredTerm,
  archiveDuplicateIssue,
  archiveMissingIssue,
  archiveDateOrder,
  archiveItemTwice,
  archiveRecycledParagraph,
  archiveTeaserDiffers,
  draftPlaceholder,
  draftReviewMark,
  draftUnusedStet,
];
