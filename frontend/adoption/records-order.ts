import type { AdoptionOrder } from '../gql/graphql';
import type { MessageId } from '../shared/i18n';
import type { View } from '../shared/view';

interface RecordsOrder {
  /** As the address names it. */
  sort: string;
  /** As the API names it. */
  order: AdoptionOrder;
  label: MessageId;
}

const LATEST: RecordsOrder = { sort: 'updated', order: 'UPDATED_AT_DESC', label: 'records.order_updated' };
export const ORDERS: readonly RecordsOrder[] = [
  LATEST,
  { sort: 'stage', order: 'STAGE_DESC', label: 'records.order_stage' },
  { sort: 'country', order: 'COUNTRY_ASC', label: 'records.order_country' },
  { sort: 'dpg', order: 'DPG_ASC', label: 'records.order_dpg' },
];

/** The order that a view asks of the list of records; the latest change first where it asks for none. */
export const orderOf = ({ sort }: View): RecordsOrder => ORDERS.find((order) => order.sort === sort) ?? LATEST;
