import { asana } from './asana/asana.js';
import { azureDevOps } from './azure-devops/azure-devops.js';
import { csv } from './csv/csv.js';
import { github } from './github/github.js';
import { gitlab } from './gitlab/gitlab.js';
import { guess } from './guess/guess.js';
import { jira } from './jira/jira.js';
import { linear } from './linear/linear.js';
import { native } from './native/native.js';
import { trello } from './trello/trello.js';

/** The adapters that exist, by name; `native` reads our own format. A field map is made by `fieldMap`, one of your own by `defineAdapter`. */
export const adapters = {
  native,
  csv,
  jira,
  trello,
  asana,
  github,
  gitlab,
  azureDevOps,
  linear,
  // the last resort of `auto`, and last therefore
  guess,
};
export type AdapterName = keyof typeof adapters;
