import type { ReactElement } from 'react';
import type { OfferPartsFragment, SupportQuery } from '../gql/graphql';
import { DataTable, type Column } from '../shared/DataTable';
import { Day } from '../shared/Day';
import { Evidences } from '../shared/Evidences';
import { formatList } from '../shared/format';
import { useText } from '../shared/i18n';
import { usePlace } from '../shared/page';
import { plainHref } from '../shared/view';
import { Donor } from './Donor';

type NeedRow = SupportQuery['support']['needs']['nodes'][number];
type OfferRow = SupportQuery['support']['offers']['nodes'][number];

const CountryLink = ({ iso3, name }: { iso3: string; name: string }): ReactElement => (
  <a href={plainHref(usePlace().view, `/countries/${iso3}`)}>{name}</a>
);

const By = ({ offer: { country, organisation } }: { offer: OfferPartsFragment }): ReactElement | null =>
  country ? <CountryLink {...country} /> : organisation ? <Donor donor={organisation} /> : null;

/** Who needs what help, and the offers that meet it. */
export const SupportNeedsTable = ({ rows }: { rows: readonly NeedRow[] }): ReactElement => {
  const t = useText();
  const { view, language } = usePlace();
  const columns: Column<NeedRow>[] = [
    {
      id: 'name',
      head: t('filter.country'),
      names: true,
      cell: ({ need: { country, adoption } }) => (
        <>
          <CountryLink {...country} />
          {adoption && (
            <a className="fine beside" href={plainHref(view, `/records/${encodeURIComponent(adoption.id)}`)}>
              <bdi>{adoption.dpg.name}</bdi>
            </a>
          )}
        </>
      ),
    },
    {
      id: 'what',
      head: t('support.what'),
      cell: ({ need: { category, description } }) => (
        <>
          {t(`support_category.${category}`)} <bdi className="fine note">{description}</bdi>
        </>
      ),
    },
    {
      id: 'from',
      head: t('support.from'),
      cell: ({ need: { stakeholders } }) =>
        stakeholders.length === 0
          ? t('support.anybody')
          : formatList(
              stakeholders.map((one) => t(`stakeholder.${one}`)),
              language,
            ),
    },
    {
      id: 'offers',
      head: t('support.met_by'),
      cell: ({ offers }) =>
        offers.length === 0 ? (
          <span className="warm">{t('support.unmet')}</span>
        ) : (
          <ul className="plain-list">
            {offers.map((offer) => (
              <li key={offer.id}>
                <By offer={offer} /> <bdi className="fine note">{offer.description}</bdi>
              </li>
            ))}
          </ul>
        ),
    },
    { id: 'since', head: t('money.date'), cell: ({ need }) => <Day date={need.date} /> },
    { id: 'backed', head: t('records.evidence'), quiet: true, cell: ({ need }) => <Evidences evidence={need.evidence} /> },
  ];
  return <DataTable caption={t('support.needs_title')} columns={columns} rows={rows} keyOf={({ need }) => need.id} />;
};

/** Who offers what help to whom. */
export const OffersTable = ({ rows }: { rows: readonly OfferRow[] }): ReactElement => {
  const t = useText();
  const { language } = usePlace();
  const columns: Column<OfferRow>[] = [
    {
      id: 'name',
      head: t('support.by'),
      names: true,
      cell: ({ offer }) => (
        <>
          <By offer={offer} /> <span className="fine beside">{t(`stakeholder.${offer.stakeholder}`)}</span>
        </>
      ),
    },
    {
      id: 'what',
      head: t('support.what'),
      cell: ({ offer: { category, description } }) => (
        <>
          {t(`support_category.${category}`)} <bdi className="fine note">{description}</bdi>
        </>
      ),
    },
    {
      id: 'to',
      head: t('support.to'),
      cell: ({ offer: { forCountries } }) =>
        forCountries.length === 0
          ? t('support.to_all')
          : formatList(
              forCountries.map(({ name }) => name),
              language,
            ),
    },
    { id: 'meets', head: t('support.meets'), cell: ({ meets }) => t('support.meets_count', { count: meets }) },
    { id: 'since', head: t('money.date'), cell: ({ offer }) => <Day date={offer.date} /> },
    { id: 'backed', head: t('records.evidence'), quiet: true, cell: ({ offer }) => <Evidences evidence={offer.evidence} /> },
  ];
  return <DataTable caption={t('support.offers_title')} columns={columns} rows={rows} keyOf={({ offer }) => offer.id} />;
};
