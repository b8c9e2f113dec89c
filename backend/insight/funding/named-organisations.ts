import { organisationById } from '../../catalogue/catalogue.loaders.js';
import type { AskContext } from '../../shared/ask-context.js';
import { textKey } from '../../shared/text-key.js';
import type { MoneyAnswer } from './money-figures.js';
import { type FundingOrganisation, fundingOrganisations, inOrganisationOrder, type OrganisationOrders } from './organisations.js';

/** Those whose name holds a text, with their names, in an order. */
export const namedOrganisations = async (
  answer: MoneyAnswer,
  { find, order }: { find: string; order: OrganisationOrders },
  { loaders }: AskContext,
): Promise<(FundingOrganisation & { name: string })[]> => {
  const all = fundingOrganisations(answer);
  const known = await loaders.loadMany(
    organisationById,
    all.map(({ organisationId }) => organisationId),
  );
  const wanted = textKey(find);
  const named = all.map((one, index) => ({ ...one, name: known[index]?.name ?? '' }));
  return inOrganisationOrder(
    named.filter(({ name }) => textKey(name).includes(wanted)),
    order,
  );
};
