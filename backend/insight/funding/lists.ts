/** Lists of numbers, one for each place, in one array. */
export interface Lists {
  of: (place: number) => Int32Array;
}

/** `each` tells every place and value, twice over in the same order: to count them, and to put them. Places below 0 have no list. */
export const listsOf = (size: number, each: (tell: (place: number, value: number) => void) => void): Lists => {
  const ends = new Uint32Array(size + 1);
  each((place) => {
    if (place >= 0) ends[place + 1] = (ends[place + 1] ?? 0) + 1;
  });
  for (let place = 1; place <= size; place++) ends[place] = (ends[place] ?? 0) + (ends[place - 1] ?? 0);
  const values = new Int32Array(ends[size] ?? 0);
  // Each starts where it stands in `ends` now, and ends there once it is filled.
  each((place, value) => {
    if (place < 0) return;
    const at = ends[place] ?? 0;
    values[at] = value;
    ends[place] = at + 1;
  });
  return { of: (place) => values.subarray(place === 0 ? 0 : ends[place - 1], ends[place]) };
};
