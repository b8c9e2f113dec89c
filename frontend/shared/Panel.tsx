import { createContext, use, useState, type ReactElement, type ReactNode } from 'react';
import { formatDate, formatNumber } from './format';
import { useText } from './i18n';
import { Count } from './Mark';
import { usePlace } from './page';
import type { Drawing, Twin } from './panel-shape';
import { Share } from './Share';

export interface PanelProps {
  id: string;
  /** Says what is counted. */
  title: string;
  /** Where its figures come from, where it is not from stage events and reports; these alone go by standing. */
  source?: 'panel.source_money' | 'panel.source_collaborations';
  /** What the reader must know to read it right. */
  note?: ReactNode;
  /** The same figures as a table. */
  twin: Twin;
  /** The same as a picture that stands alone. */
  drawing: () => Promise<Drawing>;
  children: ReactNode;
}

/** Told of each panel that is drawn: how the server finds the one that a frame of another site shows. */
export const PanelWatch = createContext<((panel: PanelProps) => void) | null>(null);

/** A chart with what makes it citable: title, source and date, its table twin, both as files, and a way to pass it on. */
export const Panel = (props: PanelProps): ReactElement => {
  const { id, title, note, twin, drawing, children } = props;
  use(PanelWatch)?.(props);
  const t = useText();
  const { view, today, language } = usePlace();
  const [open, setOpen] = useState(false);
  const day = formatDate(view.asOf ?? today, language);
  const source = t(props.source ?? 'panel.source', { day });
  const caption = [title, ...(props.source ? [] : [t('world.counted', { standing: t(`standing.${view.standing}`), day })]), source];
  const file = `dpg-adoption-${id}-${view.asOf ?? today}`;
  const save = async (kind: 'csv' | 'picture') => {
    const { saveCsv, savePicture } = await import('./panel-files');
    await (kind === 'csv' ? saveCsv(file, twin, caption) : savePicture(file, await drawing(), title, source));
  };
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      {note && <p className="src">{note}</p>}
      <div className="src panel-foot">
        <span>{source}</span>
        <details className="twin" onToggle={(event) => setOpen(event.currentTarget.open)} open={open}>
          <summary aria-label={`${t('panel.table')}: ${title}`}>{t('panel.table')}</summary>
          <div className="twin-scroll" tabIndex={0} role="region" aria-label={title}>
            <TwinTable twin={twin} caption={title} />
          </div>
        </details>
        <button type="button" className="scripted" aria-label={`${t('panel.csv')}: ${title}`} onClick={() => void save('csv')}>
          {t('panel.csv')}
        </button>
        <button type="button" className="scripted" aria-label={`${t('panel.picture')}: ${title}`} onClick={() => void save('picture')}>
          {t('panel.picture')}
        </button>
        <Share chart={id} title={title} height={460} />
      </div>
    </section>
  );
};

const TwinTable = ({ twin, caption }: { twin: Twin; caption: string }): ReactElement => {
  const { language } = usePlace();
  return (
    <table className="list">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {twin.head.map((head, index) => (
            <th key={head} scope="col" className={index > 0 ? 'n' : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {twin.rows.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map((cell, index) =>
              index === 0 ? (
                <th key={index} scope="row">
                  {cell.text ?? formatNumber(cell.value ?? 0, language)}
                </th>
              ) : (
                <td key={index} className="n">
                  {cell.text === undefined ? (
                    <Count value={cell.value ?? null} to={cell.to} />
                  ) : cell.to ? (
                    <a href={cell.to}>{cell.text}</a>
                  ) : (
                    cell.text
                  )}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
