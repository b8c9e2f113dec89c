import type { ReactElement, SubmitEvent } from 'react';
import type { ClaimPartsFragment, RecordDeskQuery } from '../../gql/graphql';
import { Problem } from '../shared/Problem';
import { useWords } from '../shared/words';
import { ClaimField } from './ClaimField';
import { fieldsOf } from './claim-fields.shape';
import { ClashPanel } from './ClashPanel';
import { rivalOf } from './conflict.shape';
import { ConflictPanel } from './ConflictPanel';
import { EvidenceFields } from './EvidenceFields';
import type { Opening } from './opening.shape';
import { GatePreview } from './GatePreview';
import { useClaimForm } from './use-claim-form';
import { RestoredDraft } from './RestoredDraft';

interface ClaimFormProps {
  adoption: NonNullable<RecordDeskQuery['workAdoption']>;
  claims: readonly ClaimPartsFragment[];
  opening: Opening;
  onDone: () => void;
}

/** Records a claim: its fields, what backs it, and for a stage what it would prove. */
export const ClaimForm = ({ adoption, claims, opening, onDone }: ClaimFormProps): ReactElement => {
  const t = useWords();
  const handle = useClaimForm(adoption, claims, opening, onDone);
  const { form, values, problems, error, conflict, busy, restored, version, send, submitted, discard } = handle;
  const fields = fieldsOf(opening.form, values.fields['kind'] ?? '');
  const proofs = fields.filter(({ proof }) => proof);
  const rival = conflict && rivalOf(opening.form, conflict.came);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void send(true);
  };
  return (
    <section className="claim-form panel-form" aria-labelledby="claim-form">
      <h2 id="claim-form">{t(`act.${opening.act}`)}</h2>
      {(opening.act === 'correct' || opening.act === 'restore') && <p className="fine">{t(`act_means.${opening.act}`)}</p>}
      {restored && <RestoredDraft onDiscard={discard} />}
      <form onSubmit={submit} noValidate>
        <div className={opening.form === 'event' ? 'with-preview' : undefined}>
          <div>
            <div className="fields">
              {fields
                .filter(({ proof, name }) => !proof && name !== 'note')
                .map((field) => (
                  <ClaimField key={field.name} field={field} form={form} iso3={adoption.country.iso3} code={problems[field.name]} />
                ))}
            </div>
            {proofs.length > 0 && (
              <fieldset>
                <legend>{t('form.gate')}</legend>
                <div className="fields">
                  {proofs.map((field) => (
                    <ClaimField key={field.name} field={field} form={form} iso3={adoption.country.iso3} code={problems[field.name]} />
                  ))}
                </div>
              </fieldset>
            )}
            <EvidenceFields form={form} problems={problems} />
            <ClaimField field={{ name: 'note', type: 'long' }} form={form} iso3={adoption.country.iso3} code={problems['note']} />
          </div>
          {opening.form === 'event' && (
            <GatePreview adoptionId={adoption.id} version={version} values={values} supersedes={opening.supersedes} />
          )}
        </div>
        {conflict && (
          <ConflictPanel
            came={conflict.came}
            mine={values}
            theirs={rival}
            shown={[values, rival].flatMap((version) => fieldsOf(opening.form, version?.fields['kind'] ?? '').map(({ name }) => name))}
            lead={t('conflict.lead')}
            onTake={form.setValue}
          />
        )}
        <Problem error={error} />
        <ClashPanel error={error} busy={busy} onAccept={() => void send(submitted, true)} />
        <p className="ways">
          <button type="submit" className="button primary" disabled={busy}>
            {t(conflict ? 'act.send_again' : 'act.submit')}
          </button>
          <button type="button" className="button" disabled={busy} onClick={() => void send(false)}>
            {t('act.keep_draft')}
          </button>
          <button type="button" className="quiet" onClick={onDone}>
            {t('act.close')}
          </button>
          <span className="fine">{t('draft.kept_here')}</span>
        </p>
      </form>
    </section>
  );
};
