// Lit asks for its policy of Trusted Types when it is loaded, and a page that names its policies lets each be made once. In the embed it asks
// when it first draws, so that a second copy, which draws nothing, does not ask at all.

const EAGER = /(\w+)\.createPolicy\("lit-html",\{createHTML:t=>t\}\)/;

export function latePolicy() {
  return {
    name: 'late-policy',
    transform(code, id) {
      if (!/\/lit-html\/lit-html\.js$/.test(id)) return;
      if (!EAGER.test(code)) this.error('lit-html makes its policy in other words than before');
      return { code: code.replace(EAGER, '{createHTML(t){return(this.p??=$&).createHTML(t)}}'), map: null };
    },
  };
}
