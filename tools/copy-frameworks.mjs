// The faces for frameworks are published as they are written: plain scripts with declarations, since their compilers differ.
import { cpSync } from 'node:fs';

cpSync('src/frameworks', 'dist/frameworks', { recursive: true });
