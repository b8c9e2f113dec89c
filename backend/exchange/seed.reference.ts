import type { EntityManager } from 'typeorm';
import { ClaimSource } from '../claims/claim-source.entity.js';
import { Dpg } from '../catalogue/dpg.entity.js';
import { Organisation, organisationId } from '../catalogue/organisation.entity.js';
import { Sdg } from '../catalogue/sdg.entity.js';
import { Term } from '../shared/term.entity.js';
import { CountryMembership } from '../countries/country-membership.entity.js';
import { Country } from '../countries/country.entity.js';
import { ExchangeRate } from '../funding/exchange-rate.entity.js';
import { insertRows, upsertRows } from './batches.js';
import type { Seed } from './seed.tables.js';
import { dpgsOfPeople } from './spoken-for.js';

/**
 * Writes what claims refer to: countries, goals, terms, sources, catalogue, exchange rates. Rows that left a table stay, for the
 * records that name them; digital public goods that people changed since stay as people left them.
 */
export const writeReference = async (records: EntityManager, seed: Seed): Promise<void> => {
  await upsertRows(records, Country, seed.countries);
  await records.clear(CountryMembership);
  await insertRows(records, CountryMembership, seed.memberships);
  await upsertRows(records, Sdg, seed.sdgs);
  await upsertRows(records, Term, seed.terms);
  await upsertRows(records, ClaimSource, seed.sources);
  await records.clear(ExchangeRate);
  await insertRows(records, ExchangeRate, seed.rates);
  const changed = await dpgsOfPeople(
    records,
    seed.dpgs.map(({ id }) => id),
  );
  const dpgs = seed.dpgs.filter(({ id }) => !changed.has(id));
  await upsertRows(
    records,
    Dpg,
    dpgs.map(({ owners: _owners, ...dpg }) => dpg),
  );
  const owners = [...new Set(dpgs.flatMap((dpg) => dpg.owners))];
  await upsertRows(
    records,
    Organisation,
    owners.map((name) => ({ id: organisationId(name), name })),
  );
  const ownership = dpgs.flatMap((dpg) =>
    [...new Set(dpg.owners)].map((name) => ({ dpg_id: dpg.id, organisation_id: organisationId(name) })),
  );
  const ids = dpgs.map(({ id }) => id);
  if (ids.length > 0) await records.createQueryBuilder().delete().from('dpg_owner').where('dpg_id IN (:...ids)', { ids }).execute();
  if (ownership.length > 0) await records.createQueryBuilder().insert().into('dpg_owner').values(ownership).execute();
};
