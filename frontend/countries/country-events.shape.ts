interface Dated {
  date: string | null;
  kind: string;
}

/** The events of several adoptions in one list, latest first; a year stands before its months, undated ones last; reports are no events. */
export const latestFirst = <Adoption extends { events: readonly Dated[] }>(
  adoptions: readonly Adoption[],
): (Adoption['events'][number] & { adoption: Adoption })[] =>
  adoptions
    .flatMap((adoption) =>
      (adoption.events as readonly Adoption['events'][number][])
        .filter(({ kind }) => kind !== 'REPORTED')
        .map((event) => ({ ...event, adoption })),
    )
    .sort((one, other) => (other.date ?? '').localeCompare(one.date ?? ''));
