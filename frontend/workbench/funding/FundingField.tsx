import type { ReactElement } from 'react';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { OrganisationPicker } from '../catalogue/OrganisationPicker';
import { ClaimField } from '../record/ClaimField';
import type { FieldSpec } from '../record/claim-fields.shape';
import type { FormValues } from '../record/claim-values.shape';
import { CountryPicker } from '../record/CountryPicker';
import { hasRole, useMe } from '../shared/context';
import { Field } from '../shared/Field';
import type { PickProps } from '../shared/Picker';
import { sentenceOf } from '../shared/Problem';
import { useAsk } from '../shared/use-api';
import { useCode, useWords } from '../shared/words';
import { ORGANISATION_NAME } from '../catalogue/organisations.queries';
import { AdoptionPicker } from './AdoptionPicker';
import { LinkedCommitment } from './LinkedCommitment';
import { SharesField } from './SharesField';
import type { FundingField as Spec } from './funding-fields.shape';
import { NeedPicker } from './NeedPicker';

/** A donor records the own organisation's money only; staff record anybody's. */
const Giver = ({ own, ...props }: PickProps & { own: string | null }): ReactElement => {
  const organisation = useAsk(ORGANISATION_NAME, { id: own ?? '' }, { enabled: own !== null });
  if (own === null) return <OrganisationPicker value={props.value} onChange={props.onChange} problem={props.problem} />;
  return <Field label={props.label}>{(ids) => <input {...ids} readOnly value={organisation.data?.organisation?.name ?? ''} />}</Field>;
};

/** The organisation that somebody may record for alone; null: any. */
export const useOwnOrganisation = (): string | null => {
  const me = useMe();
  return hasRole(me, 'EDITOR') ? null : (me.grants.find(({ role }) => role === 'DONOR')?.scope ?? null);
};

/** One field of a form about money or help. */
export const FundingField = ({
  field,
  form,
  code,
}: {
  field: Spec;
  form: UseFormReturn<FormValues>;
  code: string | undefined;
}): ReactElement => {
  const t = useWords();
  const word = useCode();
  const own = useOwnOrganisation();
  const { name, type } = field;
  if (type !== 'need' && type !== 'adoption' && type !== 'country' && type !== 'organisation' && type !== 'shares' && type !== 'commitment')
    return <ClaimField field={field as FieldSpec} form={form} iso3="" code={code} />;
  return (
    <Controller
      name={`fields.${name}`}
      control={form.control}
      render={({ field: { value, onChange } }) => {
        const props = { value: value ?? '', onChange, label: word('field', name), problem: code ? sentenceOf(t, code, null) : null };
        if (type === 'need') return <NeedPicker {...props} />;
        if (type === 'adoption') return <AdoptionPicker {...props} />;
        if (type === 'commitment')
          return <LinkedCommitment {...props} label={t('field.optional', { field: props.label })} name={name} form={form} />;
        if (type === 'shares') return <SharesField {...props} />;
        return type === 'country' ? <CountryPicker {...props} /> : <Giver {...props} own={own} />;
      }}
    />
  );
};
