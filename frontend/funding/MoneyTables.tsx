import type { ReactElement } from 'react';
import type { CommitmentPartsFragment, NeedPartsFragment } from '../gql/graphql';
import { DataTable, type Column } from '../shared/DataTable';
import { Day } from '../shared/Day';
import { formatList } from '../shared/format';
import { useText } from '../shared/i18n';
import { NoFigure } from '../shared/Mark';
import { usePlace } from '../shared/page';
import { plainHref } from '../shared/view';
import { Backing } from './Backing';
import { Donor } from './Donor';
import { Money, Stated } from './Money';
import { formatExact } from './money.format';

interface InFigure {
  id: string;
  dollars: string | null;
  gap?: string | null;
}
export type NeedRow = InFigure & { need: NeedPartsFragment };
export type CommitmentRow = InFigure & { commitment: CommitmentPartsFragment };
export const isNeed = <Row extends { need: unknown }>(row: Row): row is Row & { need: NonNullable<Row['need']> } => row.need !== null;
export const isCommitment = <Row extends { commitment: unknown }>(row: Row): row is Row & { commitment: NonNullable<Row['commitment']> } =>
  row.commitment !== null;

const Note = ({ note }: { note: string | null }): ReactElement | null => (note ? <bdi className="fine note">{note}</bdi> : null);

interface TableProps<Row> {
  rows: readonly Row[];
  names: ReadonlyMap<string, string>;
  /** A further last column. */
  more?: Column<Row>;
}

interface NeedsProps<Row> extends Omit<TableProps<Row>, 'names'> {
  /** Whether the figure is their gap, so that their size is no part of it. */
  gapAlone?: boolean;
}

/** Needs, each with its size as it was stated, in dollars, and what of it is missing. */
export const NeedsTable = <Row extends NeedRow>({ rows, more, gapAlone = false }: NeedsProps<Row>): ReactElement => {
  const t = useText();
  const { view } = usePlace();
  const columns: Column<Row>[] = [
    {
      id: 'name',
      head: t('filter.country'),
      names: true,
      cell: ({ need: { country, adoption, note } }) => (
        <>
          <a href={plainHref(view, `/countries/${country.iso3}`)}>{country.name}</a>
          {adoption && (
            <a className="fine beside" href={plainHref(view, `/records/${encodeURIComponent(adoption.id)}`)}>
              <bdi>{adoption.dpg.name}</bdi>
            </a>
          )}
          <Note note={note} />
        </>
      ),
    },
    { id: 'category', head: t('filter.category'), quiet: true, cell: ({ need }) => t(`support_category.${need.category}`) },
    { id: 'stated', head: t('money.stated'), cell: ({ need: { amount, currency } }) => <Stated amount={amount} currency={currency} /> },
    ...(gapAlone
      ? []
      : [{ id: 'dollars', head: t('money.in_dollars'), numeric: true, cell: ({ dollars }: Row) => <Money value={dollars} /> }]),
    ...(more ? [] : [{ id: 'gap', head: t('money.gap'), numeric: true, cell: ({ gap }: Row) => <Money value={gap ?? null} /> }]),
    { id: 'since', head: t('money.date'), cell: ({ need }) => <Day date={need.date} /> },
    { id: 'by', head: t('money.stated_by'), cell: ({ need }) => (need.statedBy ? <bdi>{need.statedBy}</bdi> : <NoFigure />) },
    {
      id: 'backed',
      head: t('records.evidence'),
      quiet: true,
      cell: ({ need }) => <Backing id={need.id} form="need" evidence={need.evidence} />,
    },
    ...(more ? [more] : []),
  ];
  return <DataTable caption={t('money.needs')} columns={columns} rows={rows} keyOf={({ id }) => id} />;
};

interface CommitmentsProps<Row> extends TableProps<Row> {
  /** Whether they are all of one donor, whose page it is: each row is then named by its place. */
  ofOne?: boolean;
}

/** Commitments, each with its amount as it was stated, in dollars, and how near it has come. */
export const CommitmentsTable = <Row extends CommitmentRow>({ rows, names, more, ofOne = false }: CommitmentsProps<Row>): ReactElement => {
  const t = useText();
  const { view, language } = usePlace();
  const place = ({ shares, adoption }: CommitmentPartsFragment): string => {
    if (adoption && shares.length === 0) return names.get(adoption.country.iso3) ?? adoption.country.iso3;
    if (shares.length === 0) return t('money.worldwide');
    const [only] = shares;
    if (shares.length === 1 && only) return names.get(only.countryIso3) ?? only.countryIso3;
    const parts = shares.map(({ countryIso3, percent }) =>
      t('money.share', { country: names.get(countryIso3) ?? countryIso3, percent: formatExact(percent, language) }),
    );
    return formatList(parts, language);
  };
  const columns: Column<Row>[] = [
    ofOne
      ? {
          id: 'name',
          head: t('filter.country'),
          names: true,
          cell: ({ commitment }) => (
            <>
              {place(commitment)}
              <Note note={commitment.note} />
            </>
          ),
        }
      : {
          id: 'name',
          head: t('filter.donor'),
          names: true,
          cell: ({ commitment: { organisation, note } }) => (
            <>
              <Donor donor={organisation} />
              <Note note={note} />
            </>
          ),
        },
    ...(ofOne ? [] : [{ id: 'place', head: t('filter.country'), quiet: true, cell: ({ commitment }: Row) => place(commitment) }]),
    {
      id: 'dpg',
      head: t('filter.dpg'),
      quiet: true,
      cell: ({ commitment: { adoption, dpg } }) =>
        adoption ? (
          <a href={plainHref(view, `/records/${encodeURIComponent(adoption.id)}`)}>
            <bdi>{adoption.dpg.name}</bdi>
          </a>
        ) : dpg ? (
          <a href={plainHref(view, `/dpgs/${encodeURIComponent(dpg.id)}`)}>
            <bdi>{dpg.name}</bdi>
          </a>
        ) : (
          <NoFigure />
        ),
    },
    { id: 'support', head: t('filter.category'), quiet: true, cell: ({ commitment }) => t(`support_category.${commitment.category}`) },
    { id: 'commitment', head: t('filter.commitment'), quiet: true, cell: ({ commitment }) => t(`commitment_status.${commitment.status}`) },
    {
      id: 'stated',
      head: t('money.stated'),
      cell: ({ commitment: { amount, currency } }) => <Stated amount={amount} currency={currency} />,
    },
    { id: 'dollars', head: t('money.in_dollars'), numeric: true, cell: ({ dollars }) => <Money value={dollars} /> },
    { id: 'since', head: t('money.date'), cell: ({ commitment }) => <Day date={commitment.date} /> },
    {
      id: 'backed',
      head: t('records.evidence'),
      quiet: true,
      cell: ({ commitment }) => <Backing id={commitment.id} form="commitment" evidence={commitment.evidence} />,
    },
    ...(more ? [more] : []),
  ];
  return <DataTable caption={t('funders.commitments')} columns={columns} rows={rows} keyOf={({ id }) => id} />;
};
