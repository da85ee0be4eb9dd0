/**
 * Lines of the kind that an article may well say again on purpose: short headings and entries, and questions.
 */
import { splitSentences } from '../language/sentences.js';
import type { Block } from '../model.js';

/** Words and characters of a heading or an entry, at most; the second for scripts without spaces. */
const longestLine = 8;
const longestText = 60;
/** A question may be longer. */
const longestQuestion = 30;
const longestQuestionText = 200;
/** Sentences of a question, at most: more are a paragraph that ends with one. */
const mostQuestionSentences = 2;

const question = /[?？؟\u037e]["”’»]?$/;
/** The question mark of Greek looks like a semicolon. */
const semicolon = /;["”’»]?$/;
const greek = /[\u0370-\u03ff\u1f00-\u1fff]/;

/** Whether a text asks. */
export const isQuestion = (text: string): boolean => question.test(text) || (semicolon.test(text) && greek.test(text));

/** Whether a block ends with a colon, which leads on to what follows. */
export const isLeadIn = ({ text }: Block): boolean => text.endsWith(':') || text.endsWith('：');

/** Whether a text is as short as a heading or an entry that comes again. */
export const isShortLine = (text: string, words: number): boolean => words <= longestLine && text.length <= longestText;

/** Whether a block is of the kind an article may well say again: a short heading or entry, or a question. */
export function mayBeRefrain(block: Block, words: number): boolean {
  const { kind, text } = block;
  if (isQuestion(text))
    return (
      words <= longestQuestion &&
      text.length <= longestQuestionText &&
      splitSentences(text).length <= mostQuestionSentences
    );
  return isShortLine(text, words) && (kind === 'heading' || kind === 'list-item' || isLeadIn(block));
}
