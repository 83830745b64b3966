import { loadCompression } from '../link/compression';

// Tests pack and unpack links from their first line on.
await loadCompression();
