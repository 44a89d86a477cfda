/** What readers leave: in PostgreSQL where the environment names a database, else in a file of its own. */
export async function connectInputs({ DATABASE_URL, INPUTS_FILE = 'inputs.db' }) {
  if (DATABASE_URL) {
    const { default: pg } = await import('pg');
    const { createPostgresInputs } = await import('./postgres-inputs.mjs');
    return createPostgresInputs(new pg.Pool({ connectionString: DATABASE_URL }).on('error', console.error));
  }
  const { createSqliteInputs } = await import('./sqlite-inputs.mjs');
  return createSqliteInputs(INPUTS_FILE);
}
