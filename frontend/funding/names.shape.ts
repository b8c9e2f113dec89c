interface Named {
  id: string;
  name: string;
}

export const namesOf = (countries: readonly { iso3: string; name: string }[]): Map<string, string> =>
  new Map(countries.map(({ iso3, name }) => [iso3, name]));

/** Names of everything that the filters of money mention, by code. */
export const moneyNames = (
  {
    countries,
    donors,
  }: { countries: readonly { iso3: string; name: string }[]; donors: { nodes: readonly { organisation: Named | null }[] } },
  dpgs: readonly Named[] = [],
): Record<string, string> => ({
  ...Object.fromEntries(namesOf(countries)),
  ...Object.fromEntries(donors.nodes.flatMap(({ organisation }) => (organisation ? [[organisation.id, organisation.name]] : []))),
  ...Object.fromEntries(dpgs.map(({ id, name }) => [id, name])),
});
