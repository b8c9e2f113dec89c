import type { ReactElement } from 'react';
import type { Sector, StalledSlicePartsFragment } from '../gql/graphql';
import { DataTable, type Column } from '../shared/DataTable';
import { useText } from '../shared/i18n';
import { Count } from '../shared/Mark';
import { usePlace } from '../shared/page';
import { hrefHere, type View } from '../shared/view';

interface StalledByProps {
  by: 'country' | 'dpg' | 'sector' | 'donor';
  slices: readonly StalledSlicePartsFragment[];
  /** Null: sectors, which have words. */
  names: ReadonlyMap<string, string> | null;
  narrowed: (key: string) => Partial<View>;
}

const SHOWN = 8;

/** Stalled pilots counted by one dimension, the most without money on record first. */
export const StalledBy = ({ by, slices, names, narrowed }: StalledByProps): ReactElement => {
  const t = useText();
  const { view, path } = usePlace();
  const title = t(`filter.${by}`);
  const to = (key: string, list: 'unfunded' | null = null) => `${hrefHere(view, path, { ...narrowed(key), list })}#stalled`;
  const columns: Column<StalledSlicePartsFragment>[] = [
    {
      id: 'name',
      head: title,
      names: true,
      cell: ({ key }) => <bdi>{names ? (names.get(key) ?? key) : t(`sector.${key as Sector}`)}</bdi>,
    },
    { id: 'stalled', head: t('stalled.title'), numeric: true, cell: ({ key, stalled }) => <Count value={stalled} to={to(key)} /> },
    {
      id: 'unfunded',
      head: t('stalled.unfunded_count'),
      numeric: true,
      cell: ({ key, unfunded }) => <Count value={unfunded} to={to(key, 'unfunded')} />,
    },
  ];
  return (
    <section>
      <h2>{title}</h2>
      {slices.length === 0 ? (
        <p className="empty">{t('stalled.none')}</p>
      ) : (
        <>
          <DataTable caption={title} columns={columns} rows={slices.slice(0, SHOWN)} keyOf={({ key }) => key} />
          {slices.length > SHOWN && <p className="fine">{t('stalled.shown', { shown: SHOWN, count: slices.length })}</p>}
        </>
      )}
    </section>
  );
};
