import { v5 as uuidOf } from 'uuid';

/** Namespace of the ids that are derived from what a record is, so that every installation gives it the same id. */
const NAMESPACE = '6f1c0d5e-5a8b-5c0e-9a52-9a0b1f7c2d3e';

/** Id of the record that these parts identify. */
export const recordId = (...parts: string[]): string => uuidOf(JSON.stringify(parts), NAMESPACE);
