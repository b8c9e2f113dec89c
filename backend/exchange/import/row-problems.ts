/** Why a row is refused. `value` is what stands in the cell, `suggestion` what may have been meant. */
export const ROW_PROBLEMS = {
  REQUIRED: 'must not be empty',
  UNKNOWN_COUNTRY: 'is no country',
  NO_MEMBER_STATE: 'is no member state or observer of the United Nations, and adoptions are counted for those only',
  AMBIGUOUS: 'can mean more than one',
  UNKNOWN_DPG: 'is no digital public good in the catalogue',
  UNKNOWN_CODE: 'is no value of this column',
  UNKNOWN_SDG: 'must be goals from 1 to 17',
  DATE_INVALID: 'is no date such as 2021, 2021-03 or 2021-03-15',
  DATE_IN_FUTURE: 'lies in the future',
  TEXT_TOO_LONG: 'is longer than this column holds',
  CONTROL_CHARACTER: 'holds a control character',
  URL_INVALID: 'is no web address (http or https)',
  ID_INVALID: 'is no id: letters, digits, dots, dashes and slashes',
  CELLS_TOO_MANY: 'the row has more cells than the header has columns',
  FORMULA_CELL: 'is a formula: paste it as a value',
  ERROR_CELL: 'is an error of the spreadsheet',
  DUPLICATE_ROW: 'the same row stands in the file before',
  NAMED_BY_CLAIMS: 'published stage events name it: correct it by a stage event, which is reviewed',
  SHAPE_INVALID: 'is not in a shape of the registry',
} as const;

export type RowProblemCode = keyof typeof ROW_PROBLEMS;

export interface RowProblem {
  /** Counts from 1, the header included. */
  line: number;
  /** Null: the whole row is meant. */
  column: string | null;
  value: string;
  code: RowProblemCode;
  reason: string;
  suggestion: string | null;
}

/** A problem in a few words, for the column `problem` of the file of refused rows. */
export const problemSentence = ({ column, reason, suggestion }: RowProblem): string =>
  `${column === null ? '' : `${column}: `}${reason}${suggestion === null ? '' : ` (did you mean ${suggestion}?)`}`;
