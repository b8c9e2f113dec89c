/** Number of insertions, deletions, replacements and swaps of neighbours that make one text of the other; `most` + 1 where it is more. */
export const distance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      current.push(least);
    }
    if (Math.min(...current) > most) return most + 1;
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? most + 1;
};

/** How many slips of the pen a text of this length may hold and still be known: one for each four letters begun. */
const tolerance = (text: string): number => Math.ceil(text.length / 4);

/** The nearest of the known texts; null: none is near. Of equally near ones, the first. */
export const nearest = (text: string, known: Iterable<string>): string | null => {
  let most = tolerance(text);
  let best: string | null = null;
  for (const candidate of known) {
    const far = distance(text, candidate, most);
    if (far > most || (best !== null && far >= most)) continue;
    best = candidate;
    most = far;
    if (far === 0) break;
  }
  return best;
};
