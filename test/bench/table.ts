/** One measured number. `ms` and `MB` want to be small, `/s` large. */
export interface Measured {
  name: string;
  unit: string;
  value: number;
}

const SIZED = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

const shown = (value: number | undefined): string => {
  if (value === undefined || Number.isNaN(value)) return '';
  if (value >= 100 || Number.isInteger(value)) return SIZED.format(value);
  return value.toFixed(value < 10 ? 2 : 1);
};

/** A Markdown table: a line for each measure, a column for each size, and the last column divided by the first. */
export const table = (title: string, sizes: readonly number[], columns: readonly (readonly Measured[])[]): string => {
  const compared = sizes.length > 1;
  const heads = [title, 'unit', ...sizes.map((size) => SIZED.format(size)), ...(compared ? ['large ÷ small'] : [])];
  const lines = (columns[0] ?? []).map(({ name, unit }) => {
    const values = columns.map((column) => column.find((measured) => measured.name === name)?.value);
    const ratio = (values.at(-1) ?? NaN) / (values[0] || NaN);
    return [name, unit, ...values.map(shown), ...(compared ? [shown(ratio)] : [])];
  });
  const rule = heads.map((_, index) => (index < 2 ? '---' : '---:'));
  return [heads, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
};
