// Style sheets for hosts with design tokens of their own are published as they are.
import { cpSync } from 'node:fs';

cpSync('src/themes', 'dist/themes', { recursive: true });
