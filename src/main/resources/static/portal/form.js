/*
 * Draws a .form file with form-js, as Tasklist draws it: out of the same library, which the engine's web applications bring along
 * (lib/deps.js, of which this is one more chunk). Whatever is typed is judged by the house; what this page finds wrong it only
 * says sooner. An element asks for a form by
 *
 *   data-form    where the form is
 *   data-values  where the values to begin with are; left out: none
 *   data-send    where what is typed goes to, as JSON
 *   data-method  how: POST unless said otherwise
 *   data-next    where one is led then; left out: to where the answer's Location says
 *   data-button  what the button says
 */
(() => {
  'use strict';

  /** The number of form-js, its viewer alone, within lib/deps.js, version 7.24.0 of the web applications. */
  const FORM_JS = 11306;

  const chunks = (self.webpackChunkcamunda_bpm_webapp = self.webpackChunkcamunda_bpm_webapp || []);
  chunks.push([['quarterdeck-form'], {}, (library) => {
    const { Form } = library(FORM_JS);
    document.querySelectorAll('[data-form]').forEach((place) => draw(place, Form));
  }]);

  async function draw(place, Form) {
    const told = sayIn(place);
    try {
      const schema = await load(place.dataset.form);
      const values = place.dataset.values ? await load(place.dataset.values) : {};
      const drawn = document.createElement('div');
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = place.dataset.button;
      place.replaceChildren(told.element, drawn, button);
      const form = new Form({ container: drawn });
      await form.importSchema(schema, values);
      const names = labels(schema, {});
      button.addEventListener('click', () => send(place, form, names, told, button));
    } catch (failure) {
      told.say(['The form could not be shown. Load this page again, or come back later.']);
    }
  }

  async function send(place, form, names, told, button) {
    const { data, errors } = form.submit();
    if (Object.keys(errors).length > 0) {
      told.say(['Not sent yet: some answers are missing or not as they should be. Each is marked below.']);
      return;
    }
    button.disabled = true;
    try {
      const answer = await fetch(place.dataset.send, {
        method: place.dataset.method || 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
        body: JSON.stringify(place.dataset.method === 'PUT' ? data : given(data)),
      });
      if (answer.ok) {
        location.assign(place.dataset.next || answer.headers.get('Location'));
        return;
      }
      const problem = await answer.json();
      told.say(problem.errors && problem.errors.length > 0
        ? problem.errors.map((error) => `${names[error.field] || error.field} ${error.message}`)
        : [problem.detail]);
    } catch (failure) {
      told.say(['The house could not be reached. What you typed is still here: try again.']);
    }
    button.disabled = false;
  }

  /** Where faults are said: seen, read out, and come to by the keyboard. */
  function sayIn(place) {
    const element = document.createElement('div');
    element.className = 'fault';
    element.setAttribute('role', 'alert');
    element.tabIndex = -1;
    place.append(element);
    return {
      element,
      say(lines) {
        element.replaceChildren(...lines.map((line) => {
          const paragraph = document.createElement('p');
          paragraph.textContent = line;
          return paragraph;
        }));
        element.focus();
      },
    };
  }

  async function load(address) {
    const answer = await fetch(address, { headers: { Accept: 'application/json' } });
    if (!answer.ok) {
      throw new Error(`${address} answered ${answer.status}`);
    }
    return answer.json();
  }

  /** What was left empty was not given. */
  function given(data) {
    return Object.fromEntries(Object.entries(data).filter(([, value]) =>
      value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)));
  }

  function labels(parent, names) {
    (parent.components || []).forEach((component) => {
      if (component.key && component.label) {
        names[component.key] = component.label;
      }
      labels(component, names);
    });
    return names;
  }
})();
