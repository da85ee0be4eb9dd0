import { readArticle, reportOn } from '../../src/pipeline.js';

const opening = 'The gulls had left the harbour wall before the first of the boats was seen from the light.';
const aside = 'Nobody came to the quay on that day, and the crane stood still until the evening.';

/** How many blocks go of an article in which two stand apart from each other. */
export const removed = (one: string, other: string): number =>
  reportOn(readArticle('', 'text', [opening, one, aside, other].join('\n\n'))).stats.removed;
