import type { EngagementQuery, ParticipationLevel } from '../gql/graphql';
import { byWord } from '../shared/format';
import type { Language } from '../shared/languages';

type Participation = NonNullable<EngagementQuery['engagement']>['participations'][number];

/** One country of a meeting, with its part in it: a level that nobody claims is absent. */
export interface Participant {
  iso3: string;
  name: string;
  levels: Partial<Record<ParticipationLevel, Participation>>;
  eventsSince: Participation['eventsSince'];
}

/** The countries of a meeting by name. */
export const participantsOf = (participations: readonly Participation[], language: Language): Participant[] => {
  const found = new Map<string, Participant>();
  for (const one of participations) {
    const { iso3, name } = one.country;
    const known = found.get(iso3) ?? { iso3, name, levels: {}, eventsSince: one.eventsSince };
    known.levels[one.level] ??= one;
    found.set(iso3, known);
  }
  return [...found.values()].sort((a, b) => byWord(language)(a.name, b.name));
};

/** How many countries had each part; null: nobody said it of any. */
export const levelCounts = (participations: readonly { level: ParticipationLevel }[]): Record<ParticipationLevel, number | null> => {
  const of = (level: ParticipationLevel) => participations.filter((one) => one.level === level).length || null;
  return { INVITED: of('INVITED'), ATTENDED: of('ATTENDED'), STATED: of('STATED') };
};

/** Every piece of evidence once. */
export const evidenceOnce = (participations: readonly Participation[]): Participation['evidence'] => [
  ...new Map(participations.flatMap(({ evidence }) => evidence).map((piece) => [`${piece.title} ${piece.url ?? ''}`, piece])).values(),
];
