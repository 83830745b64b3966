/** How many problems each property is tried on; `PROPERTY_RUNS=10000` asks for as many as a release needs. */
export const runs = Number(process.env.PROPERTY_RUNS ?? 1000);
