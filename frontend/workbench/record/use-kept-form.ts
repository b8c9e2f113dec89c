import { useEffect, useRef, useState } from 'react';
import { useForm, useWatch, type UseFormReturn } from 'react-hook-form';
import { useMe } from '../shared/context';
import { keepDraft, keptDraft } from '../shared/drafts';
import { emptyValues, type FormValues } from './claim-values.shape';

export interface KeptForm {
  form: UseFormReturn<FormValues>;
  values: FormValues;
  /** Whether it holds what was typed before the browser was closed. */
  restored: boolean;
  /** Nothing is kept any more, and the form begins again with these values. */
  beginAgain: (values: FormValues) => void;
}

const isForm = (value: unknown): value is FormValues =>
  typeof value === 'object' && value !== null && 'fields' in value && 'evidence' in value && Array.isArray(value.evidence);

/** What was typed, empty fields left out: a form that was never touched writes the same before and after it is drawn. */
const writtenIn = ({ fields, evidence }: FormValues): string =>
  JSON.stringify({
    fields: Object.fromEntries(
      Object.entries(fields)
        .filter(([, text]) => text)
        .sort(),
    ),
    evidence,
  });

/** A form whose values stay in this browser, under the name of the draft, until it begins again. */
export const useKeptForm = (draft: string, initial: FormValues): KeptForm => {
  const me = useMe();
  const [kept] = useState(() => keptDraft(me.id, draft));
  const [restored, setRestored] = useState(isForm(kept));
  const form = useForm<FormValues>({ defaultValues: isForm(kept) ? kept : initial });
  const values = { ...emptyValues(), ...(useWatch({ control: form.control }) as Partial<FormValues>) };
  const written = writtenIn(values);
  const untouched = useRef(written);

  useEffect(() => {
    if (written === untouched.current) return;
    const timer = setTimeout(() => keepDraft(me.id, draft, JSON.parse(written)), 300);
    return () => clearTimeout(timer);
  }, [written, draft, me.id]);

  const beginAgain = (from: FormValues) => {
    keepDraft(me.id, draft, null);
    untouched.current = writtenIn(from);
    form.reset(from);
    setRestored(false);
  };
  return { form, values, restored, beginAgain };
};
