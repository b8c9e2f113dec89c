export default async () => {
  await globalThis.__stopPostgres?.();
};
