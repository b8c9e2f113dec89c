import type { OrganisationOrder } from '../gql/graphql';
import type { MessageId } from '../shared/i18n';
import type { View } from '../shared/view';

interface ListOrder {
  /** As the address names it. */
  sort: string;
  /** As the API names it. */
  order: OrganisationOrder;
  label: MessageId;
}

const LARGEST: ListOrder = { sort: '-money', order: 'MONEY_DESC', label: 'organisations.order_money' };
export const ORDERS: readonly ListOrder[] = [
  LARGEST,
  { sort: 'name', order: 'NAME_ASC', label: 'countries.order_name' },
  { sort: '-countries', order: 'COUNTRIES_DESC', label: 'nav.countries' },
  { sort: '-adoptions', order: 'ADOPTIONS_DESC', label: 'countries.order_total' },
  { sort: '-gap', order: 'GAP_DESC', label: 'organisations.gap' },
];

/** The order that a view asks of the list; the most money first where it asks for none. */
export const orderOf = ({ sort }: Pick<View, 'sort'>): ListOrder => ORDERS.find((order) => order.sort === sort) ?? LARGEST;
