import type { CollaborationKind } from '../gql/graphql';
import { byWord } from '../shared/format';
import type { Language } from '../shared/languages';

interface Side {
  iso3: string;
  name: string;
}
export interface Shared {
  id: string;
  kind: CollaborationKind;
  country: Side;
  partner: Side;
}

/** Who knows (`from`) and who learns (`to`); both, where two build together. */
export const directionOf = ({ kind, country, partner }: Shared): { from: Side; to: Side; both: boolean } =>
  kind === 'LEARNS' ? { from: partner, to: country, both: false } : { from: country, to: partner, both: kind === 'CO_BUILDS' };

export interface Arc {
  id: string;
  /** Heights of its two ends, in rows. */
  from: number;
  to: number;
  both: boolean;
  /** How far it bends outwards, 0 to 1. */
  reach: number;
}

/** Countries by name, one a row, and an arc for each collaboration from who knows to who learns. */
export const arcsOf = (all: readonly Shared[], language: Language): { rows: Side[]; arcs: Arc[] } => {
  const sides = new Map(all.flatMap(({ country, partner }) => [country, partner]).map((side) => [side.iso3, side]));
  const rows = [...sides.values()].sort((a, b) => byWord(language)(a.name, b.name));
  const place = new Map(rows.map(({ iso3 }, index) => [iso3, index]));
  const arcs = all.map((one) => {
    const { from, to, both } = directionOf(one);
    const [start, end] = [place.get(from.iso3) ?? 0, place.get(to.iso3) ?? 0];
    return { id: one.id, from: start, to: end, both, reach: Math.abs(start - end) / Math.max(1, rows.length - 1) };
  });
  return { rows, arcs };
};

/** Path of an arc in a picture of a width, with rows of a height. */
export const pathOf = ({ from, to, reach }: Arc, width: number, row: number, start = 0): string => {
  const [a, b] = [row * (from + 0.5), row * (to + 0.5)];
  const out = start + Math.round((0.35 + 0.65 * reach) * width * 1.2);
  return `M${start + 6} ${a}C${out} ${a},${out} ${b},${start + 6} ${b}`;
};
