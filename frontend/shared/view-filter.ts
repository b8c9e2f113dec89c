import type { AdoptionFilter } from '../gql/graphql';
import type { View } from './view-shape';

/** The filter that the API understands; what is as usual is left out, so that equal views ask equal questions. */
export const toFilter = (view: View): AdoptionFilter => {
  const list = <Value>(values: readonly Value[]) => (values.length > 0 ? [...values] : undefined);
  const filter: AdoptionFilter = {
    countries: list(view.countries),
    regions: list(view.regions),
    incomeGroups: list(view.incomeGroups),
    groups: list(view.groups),
    dpgs: list(view.dpgs),
    dpgTypes: list(view.dpgTypes),
    institutions: list(view.institutions),
    sectors: list(view.sectors),
    sdgs: list(view.sdgs),
    stages: list(view.stages),
    statuses: list(view.statuses),
    standing: view.standing === 'DOCUMENTED' ? undefined : view.standing,
    text: view.text || undefined,
    asOf: view.asOf ?? undefined,
    knownOn: view.knownOn ?? undefined,
    withoutGlobalListings: view.documentedListings || undefined,
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
};
