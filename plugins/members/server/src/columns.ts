/** Parts of a model as Strapi's schema sync reads it. */
export const text = (length: number) => ({ type: 'string', columnType: { type: 'string', args: [length] } });
export const required = { column: { notNullable: true } };
export const id = { type: 'increments' };
export const row = (columnName: string) => ({ type: 'integer', columnName, ...required });
export const instant = (columnName: string) => ({ type: 'datetime', columnName });
export const unique = (name: string, ...columns: string[]) => ({ name, columns, type: 'unique' });
export const index = (name: string, ...columns: string[]) => ({ name, columns });
