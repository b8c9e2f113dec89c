import type { ReactElement } from 'react';
import type { DataQuery } from '../gql/graphql';
import { DataTable, type Column } from '../shared/DataTable';
import { Day } from '../shared/Day';
import { Files } from '../shared/Files';
import { useText } from '../shared/i18n';

type Source = DataQuery['dataset']['sources'][number];

/** Where the data comes from, how fresh each source is, and under which licence. */
export const Sources = ({ sources }: { sources: readonly Source[] }): ReactElement => {
  const t = useText();
  const columns: Column<Source>[] = [
    {
      id: 'title',
      head: t('about.source'),
      names: true,
      cell: ({ title, url }) =>
        url ? (
          <a href={url} rel="external noopener">
            <bdi>{title}</bdi>
          </a>
        ) : (
          <bdi>{title}</bdi>
        ),
    },
    { id: 'publisher', head: t('about.publisher'), quiet: true, cell: ({ publisher }) => <bdi>{publisher}</bdi> },
    { id: 'asOf', head: t('filter.as_of'), cell: ({ asOf }) => <Day date={asOf} /> },
    { id: 'licence', head: t('dpg.licence'), cell: ({ licence }) => <code>{licence}</code> },
    { id: 'file', head: t('about.file'), cell: ({ file }) => <code>{file}</code> },
  ];
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{t('about.sources')}</h2>
      <DataTable caption={t('about.sources')} columns={columns} rows={sources} keyOf={({ file }) => file} />
      <Files at="/data/sources" of={t('about.sources')} />
    </section>
  );
};
