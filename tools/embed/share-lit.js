// What the main file of the embed hands to its parts that draw: lit-in-a-part.js takes it there.
import { css, html, noChange, nothing } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { Directive, directive } from 'lit/directive.js';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { PARTS } from './parts-registry.js';

PARTS.lit ??= { html, nothing, noChange, css, directive, Directive, AsyncDirective, guard, live, repeat };
