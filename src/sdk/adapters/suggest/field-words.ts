/** The fields of ours that a suggestion looks for, in the order in which the first wins where two would do. */
export const SUGGESTED_FIELDS = [
  'title',
  'id',
  'status',
  'start',
  'end',
  'timeframe',
  'owner',
  'team',
  'summary',
  'kind',
  'parent',
  'releases',
  'themes',
  'objectives',
  'product',
  'health',
  'commitment',
  'confidence',
  'progress',
  'effort',
  'dependsOn',
  'contributors',
  'why',
  'benefit',
  'links',
] as const;
export type SuggestedField = (typeof SUGGESTED_FIELDS)[number];

/**
 * What a field is called in English, German, French, Spanish, Italian, Portuguese, Dutch, Chinese and Japanese: groups from the surest to the
 * vaguest, words separated by a bar, without capitals and accents. A vague word needs values that bear it out.
 */
export const FIELD_WORDS: Record<SuggestedField, readonly string[]> = {
  title: [
    'title|subject|headline|titel|bezeichnung|titre|intitule|libelle|titulo|titolo|titulo|标题|件名|タイトル',
    'name|summary|heading|label|vorhaben|massnahme|nom|nombre|nome|naam|betreff|asunto|oggetto|assunto|onderwerp|名称|feature|initiative|deliverable',
    'project|projekt|projet|proyecto|progetto|projeto|task|aufgabe|story|epic|item|idea|tache|tarea|content|what|text|short desc|short description|action|milestone|phase|version|release version|release cycle|任务|需求',
  ],
  id: [
    'id|key|uid|gid|identifier|issue key|reference num|reference|kennung|identifiant|编号',
    'iid|number|ref|slug|code|no|nr|num|nummer|numero|id short|uuid|ticket',
    'path',
  ],
  status: [
    'status|state|workflow status|statut|etat|estado|stato|zustand|situacao|状态|状態|ステータス',
    'stage|phase|column|list|progress status|stand|is done|is completed|done|completed|complete|closed|etape|fase|erledigt',
  ],
  start: [
    'start|start date|start on|starts|starts on|begin|begin date|begins|planned start|target start|start at|startdatum|beginn|debut|date de debut|inicio|fecha de inicio|inizio|data inicio|begindatum|开始|开始时间|开始日期|開始日|開始',
    'from|started|started date|kickoff|kick off|real began|est started|anfang|von|ab|commence|comienzo|desde|dal|since|first release',
    'release date',
  ],
  end: [
    'end|end date|due|due date|due on|deadline|target date|target end|finish date|eol|eol date|ends|ends on|end at|ende|enddatum|faellig|fallig|falligkeit|termin|frist|zieldatum|fin|date de fin|echeance|fecha fin|fecha de fin|vencimiento|fecha limite|fine|scadenza|data fim|fim|prazo|einde|einddatum|结束|截止|截止日期|期限|終了日',
    'to|until|finish|eta|delivery|delivery date|launch date|ship date|release date|ended|bis|fertig|livraison|entrega|hasta|consegna|completion date|target|end of life|planned end|plan ende|availability|availability date|ga date|plan date|plandate',
    'released|delivered|finished|closed on|closed at|closed date|completed on|completed at|resolved at|resolution date',
  ],
  timeframe: [
    'timeframe|time frame|quarter|target quarter|quartal|trimestre|zeitraum|when|horizon|kwartaal',
    'period|timeline|target|release window|wann|periode|quand|cuando|quando|timing|eta|planned for|date|datum',
  ],
  owner: [
    'owner|assignee|assigned to|assigned to user|responsible|verantwortlich|verantwortlicher|zustandig|responsable|responsabile|responsavel|verantwoordelijke|eigenaar|负责人|担当者|担当|dri|accountable',
    'lead|pm|product manager|project manager|point of contact|contact|executor|manager|person|people|who|resource|pilote|proprietaire|ansprechpartner|bearbeiter|leiter|assigned|asignado|dueno|members|release manager|处理人|assignees|owners|po|responsibility|responsabilidad',
  ],
  team: [
    'team|squad|equipe|equipo|owning team|owning sig|crew|tribe|团队|チーム|mannschaft|squadra|ploeg',
    'group|department|bereich|abteilung|gruppe|unit|sig|service|area path|departement|departamento|dipartimento|afdeling|responsible team',
  ],
  summary: [
    'description|desc|beschreibung|descripcion|descrizione|descricao|omschrijving|beschrijving|描述|说明|説明|kurzbeschreibung|text content',
    'summary|body|notes|note|details|overview|abstract|about|zusammenfassung|resume|notas|resumen|remarques|bemerkung|kommentar|content|comments|objectif du projet',
    'purpose|scope|key features|deliverables|key steps',
  ],
  kind: [
    'issue type|tracker|work item type|item type|kind|type|typ|vorgangstyp|tipo|nature|original type|类型|種別',
    'art|level|hierarchy',
  ],
  parent: [
    'parent|parent id|parent key|epic|epic key|epic link|epic id|initiative id|superior|ubergeordnet|padre|父',
    'story id|feature id|belongs to|part of',
  ],
  releases: [
    'release|releases|fix version|fix version s|fixed version|fix versions|target version|milestone|milestones|meilenstein|jalon|version|versions|target release|版本|latest milestone|milestone name|ver',
    'sprint|sprints|iteration|iterations|cycle|plan title|iteration path|迭代|hito|inkrement|pi',
  ],
  themes: [
    'theme|themes|thema|themen|tema|temas|temi|pillar|strategic theme|主题',
    'label|labels|tag|tags|category|cat|capability|area|domain|value stream|swimlane|lane|categories|topic|kategorie|categorie|categoria|etiquettes|etiquetas|schlagworter|component|components|workstream|标签|section|group',
  ],
  objectives: [
    'objective|objectives|goal|goals|okr|okrs|ziel|ziele|objectif|objectifs|objetivo|objetivos|obiettivo|doel|目标|objective ids',
  ],
  product: [
    'product|products|produkt|produit|producto|prodotto|produto|team project|产品',
    'project|projekt|application|app|space|board|portfolio|repository|repo|platform',
  ],
  health: ['health|health status|rag|rag status|ampel|on track|traffic light|sante|salud|semaforo|gesundheit|meteo', 'condition|flag'],
  commitment: ['commitment|commitment level|promise|zusage|engagement|compromiso|verbindlichkeit|impegno|committed'],
  confidence: ['confidence|confidence level|certainty|probability|konfidenz|wahrscheinlichkeit|confiance|confianza|fiducia|sicherheit'],
  progress: [
    'progress|percent complete|pct complete|complete pct|completion|done ratio|fortschritt|avancement|progression|progreso|avance|avanzamento|progresso|voortgang|进度|進捗|percent done|percentage done|percentage complete',
    'percent|pct|prog|prozent',
  ],
  effort: [
    'effort|story points|story point|points|estimate|aufwand|schatzung|estimation|esfuerzo|sforzo|esforco|total points|工作量|estimated days|estimated hours|est hours',
    'size|weight|days|charge|cost|umfang|dauer',
  ],
  dependsOn: [
    'depends on|dependencies|dependency|blocked by|predecessor|predecessors|abhangig von|abhangigkeiten|vorganger|depend de|depends|dependencias',
  ],
  contributors: ['contributors|participating sigs|participating teams|supporting teams|contributing teams|other teams|beteiligte'],
  why: ['why|rationale|background|warum|begrundung|pourquoi|motivation', 'reason|hypothesis|grund'],
  benefit: ['benefit|customer benefit|nutzen|benefice|beneficio|customer value|value proposition', 'outcome|business value|impact|vorteil'],
  links: [
    'web url|html url|permalink|permalink url|app url|link|links|lien|enlace|links html',
    'url|short url|href|website|adresse|tracking issue',
  ],
};

/** The weight of each group of words. */
export const GROUP_WEIGHTS = [1, 0.8, 0.55];
