import { type QueryRunner, Table, TableColumn, type TableColumnOptions, type TableForeignKeyOptions } from 'typeorm';

/** Column options that mean the same on SQLite and PostgreSQL. */
export const varchar = (name: string, length: number, options: Partial<TableColumnOptions> = {}): TableColumnOptions => ({
  name,
  type: 'varchar',
  length: String(length),
  ...options,
});
export const text = (name: string, options: Partial<TableColumnOptions> = {}): TableColumnOptions => ({ name, type: 'text', ...options });
export const integer = (name: string, options: Partial<TableColumnOptions> = {}): TableColumnOptions => ({
  name,
  type: 'integer',
  ...options,
});
export const boolean = (name: string, options: Partial<TableColumnOptions> = {}): TableColumnOptions => ({
  name,
  type: 'boolean',
  ...options,
});
export const instant = (name: string, options: Partial<TableColumnOptions> = {}): TableColumnOptions => varchar(name, 24, options);
export const partialDate = (name: string, options: Partial<TableColumnOptions> = {}): TableColumnOptions => varchar(name, 10, options);

export const nullable = { isNullable: true } as const;
export const key = { isPrimary: true } as const;
export const unique = { isUnique: true } as const;

export const link = (
  column: string,
  table: string,
  target = 'id',
  onDelete = 'NO ACTION',
  onUpdate = 'NO ACTION',
): TableForeignKeyOptions => ({
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: [target],
  onDelete,
  onUpdate,
});

/** Lets a column be empty, or no longer. On PostgreSQL in place: there, TypeORM would make the column anew, without its rows. */
export const setNullable = async (runner: QueryRunner, table: string, column: TableColumnOptions, isNullable: boolean): Promise<void> => {
  if (runner.connection.options.type !== 'postgres')
    return runner.changeColumn(table, column.name, new TableColumn({ ...column, isNullable }));
  await runner.query(['ALTER TABLE', table, 'ALTER COLUMN', column.name, isNullable ? 'DROP NOT NULL' : 'SET NOT NULL'].join(' '));
};

export const createTables = async (runner: QueryRunner, tables: Table[]): Promise<void> => {
  for (const table of tables) await runner.createTable(table);
};
