/** What nearness of countries is told by. */
export interface NearCountry {
  /** English name: what ties are broken by. */
  name: string;
  region: string;
  subregion: string;
  intermediateRegion: string | null;
  incomeGroup: string;
  /** ISO 639 codes of the official languages. */
  languages: readonly string[];
}

type Near = 'LANGUAGE' | 'INCOME_GROUP' | 'SUBREGION' | 'REGION';

/** The area whose countries are neighbours: the M49 intermediate region, or the sub-region where that has none. */
export const neighbourhoodOf = ({ subregion, intermediateRegion }: Pick<NearCountry, 'subregion' | 'intermediateRegion'>): string =>
  intermediateRegion ?? subregion;

export const sharedLanguages = (a: NearCountry, b: NearCountry): string[] => a.languages.filter((code) => b.languages.includes(code));

/** What two countries have in common, in the order in which it makes them near: who can talk, who can afford alike, who is close. */
export const nearness = (a: NearCountry, b: NearCountry): Near[] => {
  const near: Near[] = [];
  if (sharedLanguages(a, b).length > 0) near.push('LANGUAGE');
  if (a.incomeGroup === b.incomeGroup && a.incomeGroup !== 'UNCLASSIFIED') near.push('INCOME_GROUP');
  if (neighbourhoodOf(a) === neighbourhoodOf(b)) near.push('SUBREGION');
  if (a.region === b.region) near.push('REGION');
  return near;
};

const WEIGHTS: Record<Near, number> = { LANGUAGE: 8, INCOME_GROUP: 4, SUBREGION: 2, REGION: 1 };
const weightOf = (near: readonly Near[]): number => near.reduce((sum, one) => sum + WEIGHTS[one], 0);

/** Orders countries by how near they are to this one, the nearest first. */
export const nearestTo =
  (own: NearCountry) =>
  (a: NearCountry, b: NearCountry): number =>
    weightOf(nearness(own, b)) - weightOf(nearness(own, a)) || a.name.localeCompare(b.name, 'en');
