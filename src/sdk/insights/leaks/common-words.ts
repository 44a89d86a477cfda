import { COLLECTIONS } from '../../model/closed-lists.js';
import * as lists from '../../model/closed-lists.js';
import { ENTITIES } from '../../model/entities.js';
import { HEAD } from '../../model/roadmap.js';
import type { Schema } from '../../model/schema.js';
import { wordsOf } from './word-index.js';

/** Words that stand on any page about products: one of them, or two in a row, proves nothing. */
const EVERYDAY = `a about above access account accounts across act action actions active activity add added admin after again against agent ai alert
alerts all allow also always an analysis analytics and another any api app apps april archive are area areas as ask at august author auto automatic
available back background backlog backup bar base basic be beta better between big block blocker blockers board both bottom browser budget bug build
builder business but button by calendar call can cancel card case center central change changes channel chart chat check checkout choose clean clear
click client clients close cloud code comment comments company compare complete connect contact content control copy core cost could create created
critical current custom customer customers daily dark dashboard data database date dates day days december decision default delete delivery demo deploy
design desktop detail details development device did different digital do document documents does domain done down download draft due each early easier
easy edit editor email empty end engine english enter entry error errors event events every example expert export external fact faster feature features
february feedback field fields file files filter filters final find first fix flow focus folder follow for form format forms free friday from full
function general get give global go goal goals good group groups growth guide had half has have he health help here high history hold home hour how i id
idea ideas if import improve improved improvements in inbox include index info information input insights install integration integrations interface
internal internet into is issue issues it item items january job jobs july june just keep key keys know known label language large last later launch
layout lead learn left legend less level library light like limit line link links list live load local log login logout long low made mail main make
manage management manager map march mark market marketing may me medium member members menu message messages method middle milestone milestones minute
mobile mode model module monday month monthly months more most move much must my name native need needs network new news next no none not note notes
notice notification notifications november now number numbers object objective objectives october of off offer office offline old on once one online
only open operations option options or order orders other our out outcome outcomes over overview own owner package page pages panel part parts password
past path pay payment payments people per percent performance period person phase phone pilot place plan planned planning plans platform play please
plugin point points policy popular portal position possible post power present press preview previous price pricing print privacy private pro problem
process product production products profile program progress project projects provide public publish push put quality quarter query question questions
queue quick range rate read ready real recent record records refresh region release releases remote remove report reporting reports request requests
research reset resource response result results retail return review reviews right risk risks roadmap role roles room route row rule rules run safe
sales same sample saturday save scale schedule score screen search second section secure security see select self send september server service
services session set settings setup share shared she shop short should show shown side sign simple since single site size small smart so social
software some soon sort source space speed sprint staff stage standard start starts state status step steps still stop storage store story string
strong style subject submit summary sunday support sure sync system systems tab table tag tags target task tasks team teams template templates test
tests text than that the their them theme themes then there these they thing things this three through thursday ticket tickets time timeline times
docs doc partner partners story stories concept concepts prototype engineer engineers euro euros dollar dollars seconds hours
title to today together token tool tools top topic total track training trial tuesday two type types under until up update updates upgrade upload us
usage use used user users value values version very video view views visit voice wait want was watch way we web website wednesday week weekly weeks
well were what when where which while who why widget will window with within without word words work worker workers workflow working workspace world
would write year yearly years yes yet you your zone`;

const fieldsIn = (schema: Schema): string[] =>
  schema.kind === 'object'
    ? [...schema.fields].flatMap(([name, inner]) => [name, ...fieldsIn(inner)])
    : schema.kind === 'list' || schema.kind === 'record'
      ? fieldsIn(schema.of)
      : [];

/** What every projection has in it: the names of lists and fields, and the words of closed lists. */
function ourWords(): string[] {
  const fields = [HEAD, ...Object.values(ENTITIES)].flatMap(fieldsIn);
  return [...COLLECTIONS, ...fields, ...Object.values(lists).flat()];
}

let known: ReadonlySet<string> | undefined;

/** Words that prove nothing by themselves. */
export function commonWords(): ReadonlySet<string> {
  return (known ??= new Set([...EVERYDAY.split(/\s+/), ...ourWords()].flatMap(wordsOf)));
}
