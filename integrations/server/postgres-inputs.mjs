// What readers leave, in PostgreSQL: for any number of processes.

const TABLE = `create table if not exists roadmap_inputs (
  key text primary key,
  number bigint generated always as identity,
  input jsonb not null
)`;
/** Two processes made the table at the same time. */
const MADE_TWICE = ['23505', '42P07', '42710'];

/**
 * @param pool a Pool of the package `pg`
 * @returns an InputStore, and `all` (the oldest first)
 */
export async function createPostgresInputs(pool) {
  await pool.query(TABLE).catch((error) => {
    if (!MADE_TWICE.includes(error.code)) throw error;
  });
  return {
    async put(input) {
      // each is a transaction of its own: the second sees what a process committed that was quicker with the same key
      await pool.query('insert into roadmap_inputs (key, input) values ($1, $2) on conflict (key) do nothing', [input.key, input]);
      const { rows } = await pool.query('select input from roadmap_inputs where key = $1', [input.key]);
      return rows[0].input;
    },
    all: async () => (await pool.query('select input from roadmap_inputs order by number')).rows.map(({ input }) => input),
    close: () => {},
  };
}
