/**
 * The hallway: one article in, its report out, each step by name.
 */
import { asCompared, asWritten } from './clean/as-written.js';
import { defaultSettings } from './clean/default-settings.js';
import { cleanUntilSettled } from './clean/settle.js';
import { textInOutput } from './clean/trim-sentences.js';
import { judgeBlocks } from './detect/judge.js';
import type { JudgeSettings } from './detect/judge-context.js';
import type { PairVerdict } from './detect/verdict.js';
import type {
  Article,
  DedupeOptions,
  JudgedBlock,
  PageFacts,
  Report,
  Source,
  SourceFormat,
  Statistics,
} from './model.js';
import { recognizeAgain, recognizeOpening } from './read/opening.js';
import { readPlainText } from './read/plain-text.js';
import { findKeyPoints } from './summarize/key-points.js';
import { summarize } from './summarize/summarize.js';

/**
 * A source to an article, whatever its format. Reading pages takes a library, which is loaded when the first one comes.
 */
export async function readSource({ text, ...about }: Source): Promise<Article> {
  if (about.format === 'markdown') {
    const { readMarkdown } = await import('./read/markdown/read-markdown.js');
    return { ...about, ...(await readMarkdown(text)) };
  }
  if (about.format !== 'html') return { ...about, ...readArticle(about.id, about.format, text) };
  const { readHtml } = await import('./read/html/read-html.js');
  return { ...about, ...readHtml(text) };
}

/** Plain text to an article. */
export function readArticle(id: string, format: SourceFormat, text: string): Article {
  return { id, format, blocks: recognizeOpening(readPlainText(text)) };
}

const judgeSettings = ({ format }: Article, options: DedupeOptions): JudgeSettings => ({
  hasMarkup: format === 'html' || format === 'markdown',
  threshold: options.threshold ?? defaultSettings.threshold,
  strictness: options.strictness ?? defaultSettings.strictness,
  keep: options.keep ?? defaultSettings.keep,
});

/** The judged pairs of an article, whatever their score: what a threshold is chosen from. */
export const judgedPairs = (article: Article, options: DedupeOptions): readonly PairVerdict[] =>
  judgeBlocks(asCompared(article.blocks), { ...judgeSettings(article, options), threshold: 0 }).verdicts;

/** Judges, cleans and summarises one article. */
export function reportOn(article: Article, options: DedupeOptions = {}): Report {
  const settings = judgeSettings(article, options);
  const judged = cleanUntilSettled(asCompared(article.blocks), {
    judge: settings,
    granularity: options.granularity ?? defaultSettings.granularity,
    readAgain: settings.hasMarkup ? (left) => left : recognizeAgain,
  });
  const blocks = asWritten(judged, article.blocks);
  const kept = blocks.filter((block) => block.kept);
  const summary = summarize(judged, article.facts);
  return {
    version: 1,
    id: article.id,
    format: article.format,
    ...(article.encoding === undefined ? {} : { encoding: article.encoding }),
    ...(article.mended ? { mended: true } : {}),
    ...summary,
    keyPoints: findKeyPoints(judged, summary.headline, options.sentences ?? defaultSettings.sentences),
    ...(options.headlineFromText && summary.headline === null
      ? { headlineFromText: findKeyPoints(judged, null, 1)[0] ?? null }
      : {}),
    ...(article.facts ? aboutPage(article.facts) : {}),
    text: kept.map(textInOutput).join('\n\n'),
    blocks,
    stats: countBlocks(blocks),
  };
}

/** What only pages state. */
const aboutPage = ({ modified, siteName, url }: PageFacts): Pick<Report, 'modified' | 'siteName' | 'url'> => ({
  modified,
  siteName,
  url,
});

/** Code points of a text: UTF-16 units, each pair counted once. */
function codePoints(text: string): number {
  if (!/[\ud800-\udbff]/.test(text)) return text.length;
  let count = text.length;
  for (let at = 0; at + 1 < text.length; at++) if (text.codePointAt(at)! > 0xffff) count--;
  return count;
}

function countBlocks(blocks: readonly JudgedBlock[]): Statistics {
  let kept = 0;
  let charactersIn = 0;
  let charactersOut = 0;
  for (const block of blocks) {
    const characters = codePoints(block.text);
    charactersIn += characters;
    if (!block.kept) continue;
    kept++;
    charactersOut += block.cleaned === undefined ? characters : codePoints(block.cleaned);
  }
  return { blocks: blocks.length, kept, removed: blocks.length - kept, charactersIn, charactersOut };
}
