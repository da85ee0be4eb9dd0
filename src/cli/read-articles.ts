/**
 * All articles of the inputs of a command, one after the other; what cannot be read is told and does not end them.
 */
import { InputError } from '../errors.js';
import type { Article } from '../model.js';
import { readSource } from '../pipeline.js';
import { findInputs, readInput } from '../read/inputs.js';
import type { ReadingOptions } from './options.js';
import { tellError, tellOrigin } from './terminal.js';

/** An article and where it stands: the path, with the row behind a colon for JSON Lines. */
export interface PlacedArticle {
  readonly article: Article;
  readonly place: string;
}

/**
 * Reads the articles of files, folders and standard input.
 * @param failures where the messages of inputs that could not be read go, beside standard error
 */
export async function* readArticles(
  paths: readonly string[],
  settings: ReadingOptions,
  failures: string[],
): AsyncGenerator<PlacedArticle> {
  const fail = ({ message }: InputError): void => {
    failures.push(message);
    tellError(message);
  };
  for (const input of await findInputs(paths, settings.inputFormat, undefined)) {
    if (input instanceof InputError) {
      fail(input);
      continue;
    }
    for await (const raw of readInput(input, settings)) {
      if (raw instanceof InputError) {
        fail(raw);
        continue;
      }
      tellOrigin(raw);
      yield { article: await readSource(raw), place: raw.place };
    }
  }
}
