// Articles in the shape of scraped news, from a seed: invented words in the frequencies of a language (Zipf), and
// repeats as scrapers leave them: 12 % exact, 10 % lightly and 5 % heavily edited copies of earlier paragraphs.

/** A random number generator, 0 to below 1, from a seed (xorshift: Marsaglia 2003, shifts 13, 17, 5). */
export function randomFrom(seed) {
  // Zero would stay zero; the first numbers of small seeds are alike.
  let state = (seed + 1) * 0x9e3779b1 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  for (let turn = 0; turn < 8; turn++) next();
  return next;
}

const syllables = 'ka re to min sol ver an dis per lo cur ten mar fil es tra bo ne qui sta'.split(' ');

/** `count` invented words; the first are short and are used most. */
function inventWords(count, random) {
  const words = new Set();
  while (words.size < count) {
    const length = 1 + Math.floor(random() * Math.min(4, 1 + words.size / 60));
    let word = '';
    for (let part = 0; part < length; part++) word += syllables[Math.floor(random() * syllables.length)];
    words.add(word);
  }
  return [...words];
}

const capitalized = (word) => word[0].toUpperCase() + word.slice(1);

/** Writes articles until `bytes` are reached. */
export function generateArticles(bytes, seed = 1) {
  const random = randomFrom(seed);
  const words = inventWords(6000, random);
  // Zipf: the word of rank r is drawn in proportion to 1/r.
  const pick = () => words[Math.floor(words.length ** random()) - 1] ?? words[0];
  const sentence = () => {
    const length = 8 + Math.floor(random() * 18);
    const list = Array.from({ length }, pick);
    if (random() < 0.3) list[Math.floor(random() * length)] = String(Math.floor(random() * 5000));
    if (random() < 0.4) list[1 + Math.floor(random() * (length - 1))] = capitalized(pick());
    return `${capitalized(list.join(' '))}.`;
  };
  const paragraph = () => Array.from({ length: 1 + Math.floor(random() * 3) }, sentence).join(' ');
  const edit = (text, share) =>
    text
      .split(' ')
      .map((word) => (random() < share ? pick() : word))
      .join(' ');
  const articles = [];
  for (let written = 0; written < bytes; ) {
    const headline = capitalized(Array.from({ length: 8 }, pick).join(' '));
    const lines = [headline, '', headline];
    for (let count = 15 + Math.floor(random() * 40); count > 0; count--) {
      const earlier = lines[3 + Math.floor(random() * (lines.length - 3))];
      const dice = random();
      if (!earlier || dice > 0.27) lines.push(paragraph());
      else lines.push(dice < 0.12 ? earlier : edit(earlier, dice < 0.22 ? 0.03 : 0.25));
    }
    const text = lines.join('\n');
    articles.push(text);
    written += Buffer.byteLength(text);
  }
  return articles;
}
