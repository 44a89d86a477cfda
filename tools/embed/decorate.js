// Stands in for the compiler's helper in the embed: our decorators are on members, and define what they decorate themselves.
export default (decorators, prototype, name) => decorators.forEach((decorate) => decorate(prototype, name));
