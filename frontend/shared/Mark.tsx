import type { ReactElement } from 'react';
import { formatNumber } from './format';
import { useLanguage, useText } from './i18n';

/** Nobody said anything about it: not the same as none. */
export const NoFigure = (): ReactElement => (
  <span className="mark-none">
    <span aria-hidden="true">–</span>
    <span className="visually-hidden">{useText()('mark.no_data')}</span>
  </span>
);

/** The question makes no sense here. */
export const NotApplicable = (): ReactElement => (
  <span className="mark-none">
    <span aria-hidden="true">⊘</span>
    <span className="visually-hidden">{useText()('mark.not_applicable')}</span>
  </span>
);

interface CountProps {
  /** Null: no data. */
  value: number | null;
  /** The records behind it; without one the figure is no link. */
  to?: string;
}

/** A figure, zero included, that opens the records behind it. */
export const Count = ({ value, to }: CountProps): ReactElement => {
  const language = useLanguage();
  if (value === null) return <NoFigure />;
  const text = formatNumber(value, language);
  return to !== undefined && value > 0 ? (
    <a className="count" href={to}>
      {text}
    </a>
  ) : (
    <span className={value === 0 ? 'zero' : undefined}>{text}</span>
  );
};

/** What the three marks mean. */
export const MarksLegend = (): ReactElement => {
  const t = useText();
  return (
    <p className="fine marks">
      <span>
        <b>{formatNumber(0, useLanguage())}</b> {t('mark.zero_means')}
      </span>
      <span>
        <b aria-hidden="true">–</b> {t('mark.no_data_means')}
      </span>
      <span>
        <b aria-hidden="true">⊘</b> {t('mark.not_applicable_means')}
      </span>
    </p>
  );
};
