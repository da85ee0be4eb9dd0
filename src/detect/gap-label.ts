/**
 * Words of a gap that only label what stands beside them.
 */
import type { Differing } from './comparison.js';
import type { Gap } from './gaps.js';
import { isMovedAttribution } from './moved-attribution.js';
import { isCaptionLabel, isGalleryPlace, isKicker, isListNumber, isMoved } from './noise.js';
import { isNote } from './note.js';
import type { PairWords } from './pair-words.js';
import { isTeaserLabel } from './teaser-label.js';

/** Whether the words of a gap say nothing of their own: a number of a list, a label, a prompt, a passage that moved. */
export const isLabel = (pair: PairWords, gap: Gap, { gaps }: Differing): boolean =>
  isListNumber(pair, gap) ||
  isTeaserLabel(pair, gap) ||
  isCaptionLabel(pair, gap) ||
  isKicker(pair, gap) ||
  isGalleryPlace(pair, gap) ||
  isNote(pair, gap, pair.here.to - pair.here.from) ||
  (gap.bFrom === gap.bTo && isMoved(pair, gap, gaps)) ||
  isMovedAttribution(pair, gap, gaps);
