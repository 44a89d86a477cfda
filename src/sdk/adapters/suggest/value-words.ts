import type { Commitment, HealthValue, ItemKind, Status } from '../../model/closed-lists.js';
import { plainWords } from './name-tokens.js';

/** Their words for ours, in several languages; separated by a bar, without capitals, accents and hyphens. */
const STATUS_WORDS: Record<Status, string> = {
  proposed:
    'proposed|idea|new|open|opened|triage|draft|under consideration|considering|discovery|backlog|icebox|requested|submitted|inbox|candidate|evaluating|evaluation|in refinement|refinement|reviewing|under review|unstarted idea|new idea|provisional|vorgeschlagen|idee|neu|offen|entwurf|propose|nouveau|idee|brouillon|propuesto|nuevo|nueva|proposto|nuovo|novo|voorgesteld|nieuw|新建|新|提案|unconfirmed|on the radar|research|exploring|projected',
  planned:
    'planned|to do|todo|not started|ready|ready for development|selected for development|scheduled|upcoming|next|future|wait|waiting|approved|accepted|unstarted|implementable|not yet started|up next|geplant|zu erledigen|nicht begonnen|bereit|ausstehend|a faire|planifie|pas commence|prevu|por hacer|pendiente|planificado|planeado|da fare|pianificato|a fazer|gepland|te doen|待办|未开始|计划中|打开|未着手|予定|prerelease|queued|pending|planning|triaged|confirmed|coming soon|coming next|sprint backlog|in sprint backlog|to be done|not done',
  'in-progress':
    'in progress|in development|doing|active|started|building|working on it|ongoing|wip|in review|testing|in testing|in qa|development|developing|developed|implementing|current|underway|under way|review|to verify|reopened|progressing|in arbeit|in bearbeitung|begonnen|laufend|aktiv|lauft|en cours|commence|en progreso|en proceso|en curso|asignado|asignada|in corso|em andamento|em curso|bezig|in uitvoering|进行中|开发中|测试中|進行中|feature|launching|in delivery|committed|executing|code review|qa|staging|running|rolling out|preview|beta|pilot|uat|in uat|deployed to uat|assigned|in design|fix committed',
  blocked: 'blocked|stuck|impeded|on fire|waiting for|blockiert|bloque|bloqueado|bloccato|geblokkeerd|阻塞|blocker',
  paused:
    'paused|on hold|hold|deferred|parked|suspended|postponed|stalled|later|frozen|pausiert|zuruckgestellt|verschoben|angehalten|en pause|en attente|suspendu|reporte|en pausa|en espera|aplazado|in pausa|sospeso|pausado|gepauzeerd|挂起|暂停|保留',
  done: 'done|closed|complete|completed|finished|resolved|released|shipped|live|launched|implemented|delivered|deployed|fixed|verified|merged|accepted by customer|closed done|end of life|abgeschlossen|fertig|erledigt|umgesetzt|geschlossen|ausgeliefert|termine|fait|clos|livre|acheve|terminado|terminada|hecho|completado|completada|cerrado|cerrada|resuelto|resuelta|completato|fatto|chiuso|concluido|feito|klaar|afgerond|gereed|已完成|完成|已关闭|关闭|已解决|已发布|完了|achieved|released to customers|stable|past|maintenance|retired|eol|fix released|ga|generally available',
  cancelled:
    'cancelled|canceled|rejected|withdrawn|dropped|abandoned|wont do|won t do|wontfix|won t fix|removed|declined|killed|not planned|obsolete|replaced|superseded|duplicate|invalid|discarded|not accepted|archived|abgebrochen|abgelehnt|verworfen|storniert|gestrichen|annule|refuse|abandonne|cancelado|cancelada|rechazado|rechazada|annullato|rifiutato|geannuleerd|已取消|取消|已拒绝|rejected by|deleted',
};
const HEALTH_WORDS: Record<HealthValue, string> = {
  'on-track': 'on track|green|good|healthy|gruen|grun|vert|verde|groen|g|ok|in plan|绿|绿色|正常',
  'at-risk':
    'at risk|amber|yellow|orange|warning|needs attention|gelb|jaune|amarillo|giallo|amarelo|ambar|geel|oranje|a|y|gefahrdet|黄|黄色|风险|caution',
  'off-track': 'off track|red|critical|bad|late|delayed|rot|rouge|rojo|rosso|vermelho|rood|r|verspatet|kritisch|红|红色|behind',
};
const COMMITMENT_WORDS: Record<Commitment, string> = {
  shipped: 'shipped|released|live|delivered|ausgeliefert|livre|generally available|ga',
  committed: 'committed|promised|guaranteed|confirmed|firm|zugesagt|verbindlich|engage|comprometido|definite|high',
  planned: 'planned|intended|likely|geplant|prevu|planifie|planificado|expected|target|medium',
  exploring:
    'exploring|considering|maybe|tentative|idea|possible|under consideration|explore|research|in prufung|a l etude|unverbindlich|stretch|low',
};
const KIND_WORDS: Record<ItemKind, string> = {
  initiative: 'initiative|project|program|programme|theme|projekt|projet|initiativ|bet|objective|goal|portfolio epic',
  epic: 'epic|epos|epopee|史诗|长篇故事|epics',
  feature:
    'feature|enhancement|new feature|capability|requirement|product backlog item|improvement|funktion|fonctionnalite|proposal|需求|功能|subfeature|component|request',
  story: 'story|user story|故事|userstory|stories|benutzergeschichte',
  task: 'task|subtask|sub task|todo|to do|aufgabe|tache|tarea|tareas|任务|子任务|chore task|issue|test case|teilaufgabe|work item|devel|spike',
  bug: 'bug|defect|fehler|bogue|errores|incident|缺陷|故障|error|problem|impediment',
  debt: 'debt|tech debt|technical debt|chore|refactoring|maintenance|wartung|schulden',
};

type Words = ReadonlyMap<string, string>;

const wordsOf = (table: Record<string, string>): Words =>
  new Map(
    Object.entries(table).flatMap(([ours, theirs]) =>
      [ours, ...theirs.split('|')].map((word): [string, string] => [plainWords(word), ours]),
    ),
  );

/** Whole words only: "not done" is no kind of done. */
const VALUE_WORDS = {
  status: wordsOf(STATUS_WORDS),
  health: wordsOf(HEALTH_WORDS),
  commitment: wordsOf(COMMITMENT_WORDS),
  kind: wordsOf(KIND_WORDS),
} as const;
export type WordField = keyof typeof VALUE_WORDS;

/** Our word for theirs, if there is one: as it stands, or without numbers and signs before it ("3. In progress", "🟢 Green"). */
export function ourWord(field: WordField, theirs: string): string | undefined {
  const word = plainWords(theirs);
  return VALUE_WORDS[field].get(word) ?? VALUE_WORDS[field].get(word.replace(/^[\d ]+/, ''));
}
