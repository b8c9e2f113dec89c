import type { ReactElement } from 'react';
import { Text, useText } from '../shared/i18n';
import { usePlace } from '../shared/page';
import { href, plainHref, type View } from '../shared/view';
import { namedIn, stepSentence, type NextStep } from './country-words';

const SHOWN = 5;

const Step = ({ step, view }: { step: NextStep; view: View }): ReactElement => {
  const t = useText();
  const { view: place, language } = usePlace();
  const { id, values } = stepSentence(step, t, language);
  if (!step.record) return <Text id={id} values={values} tags={{ a: <a href={href(view, '/records', { stages: ['REPORTED'] })} /> }} />;
  return (
    <Text
      id={id}
      values={{ ...values, dpg: <bdi>{namedIn(step)}</bdi> }}
      tags={{ a: <a className="strong" href={plainHref(place, `/records/${encodeURIComponent(step.record.node.id)}`)} /> }}
    />
  );
};

/** What is to be done next, derived from the records, the most urgent first. */
export const NextSteps = ({ steps, view }: { steps: readonly NextStep[]; view: View }): ReactElement => {
  const t = useText();
  const { view: place } = usePlace();
  const items = steps.map((step, index) => (
    <li key={`${step.kind} ${step.record?.node.id ?? index}`}>
      <Step step={step} view={view} />
    </li>
  ));
  return (
    <section aria-labelledby="next-steps" className="next-steps">
      <h2 id="next-steps">{t('country.next_steps')}</h2>
      {steps.length === 0 && <p className="empty">{t('country.next_steps_none')}</p>}
      <ol className="steps">{items.slice(0, SHOWN)}</ol>
      {items.length > SHOWN && (
        <details>
          <summary>{t('country.more', { count: items.length - SHOWN })}</summary>
          <ol className="steps" start={SHOWN + 1}>
            {items.slice(SHOWN)}
          </ol>
        </details>
      )}
      <p className="src">
        <Text id="country.next_steps_how" tags={{ a: <a href={`${plainHref(place, '/about')}#rules`} /> }} />
      </p>
    </section>
  );
};
