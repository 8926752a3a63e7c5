/*
 * Drawings with structures that can be named and pressed. Each lives in a shadow tree, because every
 * drawing brings its own style sheet and ids.
 */
(() => {
    const STYLE = `
        :host { display: block; }
        :host([hidden]) { display: none; }
        .figure { position: relative; width: 100%; height: 100%; min-height: 0; }
        svg { display: block; width: 100%; height: 100%; }
        .figure svg .structure:focus-visible {
            outline: none;
            stroke: var(--map-focus, currentColor);
            stroke-opacity: 1;
            stroke-width: 3.5px;
            stroke-dasharray: none;
            vector-effect: non-scaling-stroke;
        }
        .figure svg .structure.hinted:not(.selected, :focus-visible) {
            stroke: var(--map-selected, currentColor);
            stroke-opacity: 1;
            stroke-width: 2.5px;
            stroke-dasharray: 5 4;
            vector-effect: non-scaling-stroke;
        }
        .name {
            position: absolute;
            padding: 0.15rem 0.6rem;
            border-radius: 6px;
            background: var(--palpate-ink);
            color: var(--palpate-paper);
            font-size: 0.925rem;
            white-space: nowrap;
            pointer-events: none;
        }
        .name[hidden] { display: none; }
        .failure { margin: 0; padding: 2rem 1rem; text-align: center; }
        .here {
            display: flex;
            flex-wrap: wrap;
            align-items: center;
            gap: 0.35rem;
            min-height: 2.75rem;
            color: var(--palpate-ink-soft);
            font-size: 0.9rem;
        }
        .here button {
            min-height: 2rem;
            padding: 0 0.7rem;
            border: 1px solid var(--palpate-line-strong);
            border-radius: 99px;
            background: none;
            color: var(--palpate-ink);
            font: inherit;
            cursor: pointer;
        }
        .here button:focus-visible { outline: 3px solid var(--palpate-brand); outline-offset: 2px; }
        .here button[aria-pressed="true"] {
            border-color: var(--palpate-brand);
            background: var(--palpate-brand);
            color: var(--palpate-on-brand);
        }`;

    const drawings = new Map();

    /** The text of a drawing, which is fetched once for the whole page. */
    function textOf(address) {
        if (!drawings.has(address)) {
            const text = fetch(address).then(answer => {
                if (!answer.ok) {
                    throw new Error(address + ': ' + answer.status);
                }
                return answer.text();
            });
            text.catch(() => drawings.delete(address));
            drawings.set(address, text);
        }
        return drawings.get(address);
    }

    const structureAt = event => event.composedPath()[0].closest?.('.structure') ?? null;

    class Drawing extends HTMLElement {
        static observedAttributes = ['src'];

        constructor() {
            super();
            this.attachShadow({ mode: 'open' }).innerHTML =
                `<style>${STYLE}</style>`
                + '<div class="figure"><span class="name" aria-hidden="true" hidden></span></div>';
            this.figure = this.shadowRoot.querySelector('.figure');
            this.nameTag = this.shadowRoot.querySelector('.name');
            this.figure.addEventListener('pointermove', event => this.nameAt(event));
            this.figure.addEventListener('pointerleave', () => this.hideName());
            this.figure.addEventListener('focusin', event => {
                const structure = structureAt(event);
                if (structure?.matches(':focus-visible')) {
                    const box = structure.getBoundingClientRect();
                    this.showName(structure, box.x + box.width / 2, box.y);
                }
            });
            this.figure.addEventListener('focusout', () => this.hideName());
        }

        attributeChangedCallback(attribute, before, after) {
            if (attribute === 'src' && before !== after) {
                this.load(after);
            }
        }

        async load(address) {
            let drawn;
            try {
                const text = await textOf(address);
                const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
                drawn = document.importNode(parsed.documentElement, true);
            } catch (failure) {
                drawn = document.createElement('p');
                drawn.className = 'failure';
                drawn.textContent = 'The picture could not be loaded. Reload the page to try again.';
            }
            if (address !== this.getAttribute('src')) {
                return;
            }
            this.hideName();
            this.drawn?.remove();
            this.drawn = drawn;
            this.figure.prepend(drawn);
            this.structures = [...drawn.querySelectorAll('.structure')];
            if (drawn.localName === 'svg') {
                drawn.setAttribute('role', 'group');
                drawn.setAttribute('aria-label', this.getAttribute('label') ?? '');
                drawn.removeAttribute('aria-labelledby');
                drawn.querySelector(':scope > title')?.remove();
                this.structures.forEach(structure => this.prepare(structure));
                this.update();
            }
        }

        /** The title becomes the name, as the browser's own tip would lie over ours. */
        prepare(structure) {
            const title = structure.querySelector('title');
            structure.setAttribute('aria-label', title?.textContent ?? structure.dataset.structure);
            title?.remove();
        }

        update() {}

        nameAt(event) {
            const structure = structureAt(event);
            if (structure) {
                this.showName(structure, event.clientX, event.clientY - 14);
            } else {
                this.hideName();
            }
        }

        showName(structure, x, y) {
            if (this.hasAttribute('nameless')) {
                return;
            }
            const frame = this.figure.getBoundingClientRect();
            this.nameTag.textContent = structure.getAttribute('aria-label');
            this.nameTag.hidden = false;
            const { width, height } = this.nameTag.getBoundingClientRect();
            const left = Math.max(0, Math.min(x - frame.x - width / 2, frame.width - width));
            this.nameTag.style.left = left + 'px';
            this.nameTag.style.top = Math.max(0, y - frame.y - height) + 'px';
        }

        hideName() {
            this.nameTag.hidden = true;
        }
    }

    /** A technique's picture: Tab goes from structure to structure and names it. */
    class Picture extends Drawing {
        prepare(structure) {
            super.prepare(structure);
            structure.setAttribute('role', 'img');
            structure.setAttribute('tabindex', '0');
        }
    }

    /**
     * A view of the body map: one stop for Tab, from which the arrow keys go up and down a leg and
     * over to the other one. What lies under the same point is offered beside what was pressed.
     * While it is asked what is where, only those who cannot see the drawing are told the names.
     */
    class BodyMap extends Drawing {
        static observedAttributes = ['src', 'selected', 'hinted', 'disabled-places'];

        constructor() {
            super();
            this.here = document.createElement('div');
            this.here.className = 'here';
            this.here.setAttribute('role', 'group');
            this.here.setAttribute('aria-label', 'Under this point');
            this.shadowRoot.append(this.here);
            this.figure.addEventListener('click', event => this.clicked(event));
            this.figure.addEventListener('keydown', event => this.pressedKey(event));
            this.figure.addEventListener('focusin', event => {
                const structure = structureAt(event);
                if (structure) {
                    this.makeStop(structure);
                }
            });
            this.hint();
        }

        attributeChangedCallback(attribute, before, after) {
            super.attributeChangedCallback(attribute, before, after);
            if (attribute !== 'src' && this.structures) {
                this.update();
            }
        }

        async load(address) {
            await super.load(address);
            this.hint();
        }

        prepare(structure) {
            super.prepare(structure);
            structure.setAttribute('role', 'button');
        }

        update() {
            const selected = this.tokens('selected');
            const hinted = this.tokens('hinted');
            const disabled = this.tokens('disabled-places');
            for (const structure of this.structures) {
                const token = tokenOf(structure);
                structure.classList.toggle('selected', selected.has(token));
                structure.classList.toggle('hinted', hinted.has(token));
                structure.classList.toggle('disabled', disabled.has(token));
                structure.setAttribute('aria-pressed', selected.has(token));
                structure.setAttribute('aria-disabled', disabled.has(token));
            }
            for (const button of this.here.querySelectorAll('button')) {
                button.setAttribute('aria-pressed', selected.has(tokenOf(button.structure)));
            }
            if (!this.stop?.isConnected || this.stop.classList.contains('disabled')) {
                const open = this.inReach();
                const chosen = open.find(structure => structure.matches('.selected, .hinted'));
                this.makeStop(chosen ?? open[0]);
            }
        }

        tokens(attribute) {
            return new Set((this.getAttribute(attribute) ?? '').split(' '));
        }

        makeStop(stop) {
            this.stop = stop;
            this.structures.forEach(other =>
                other.setAttribute('tabindex', other === stop ? '0' : '-1'));
        }

        /** What can be chosen, from top to bottom. */
        inReach() {
            const heights = new Map(this.structures.map(structure => {
                const box = structure.getBoundingClientRect();
                return [structure, box.y + box.height / 2];
            }));
            return this.structures
                .filter(structure => !structure.classList.contains('disabled'))
                .sort((one, other) => heights.get(one) - heights.get(other));
        }

        clicked(event) {
            const pressed = structureAt(event);
            if (!pressed || pressed.classList.contains('disabled')) {
                this.hint();
                return;
            }
            this.makeStop(pressed);
            this.press(pressed);
            const under = this.inReach().filter(other => other !== pressed && lies(other, event));
            if (under.length > 0) {
                this.offer([pressed, ...under]);
            } else {
                this.hint();
            }
        }

        press(structure) {
            this.dispatchEvent(new CustomEvent('structure-press', {
                detail: { structure: structure.dataset.structure, side: structure.dataset.side ?? '' },
            }));
        }

        /** Buttons for everything under a point: what lies deep has something else on top of it. */
        offer(structures) {
            this.here.replaceChildren('Under this point:', ...structures.map((structure, depth) => {
                const button = document.createElement('button');
                button.type = 'button';
                button.structure = structure;
                button.textContent = structure.getAttribute('aria-label');
                if (this.hasAttribute('nameless')) {
                    button.textContent = `Choice ${depth + 1}`;
                    button.setAttribute('aria-label',
                        `Choice ${depth + 1}: ${structure.getAttribute('aria-label')}`);
                }
                button.addEventListener('click', () => this.press(structure));
                return button;
            }));
            this.update();
        }

        hint() {
            this.here.replaceChildren('Press a structure, or go from one to the next by arrow keys.');
        }

        pressedKey(event) {
            const here = structureAt(event);
            if (!here || event.altKey || event.ctrlKey || event.metaKey) {
                return;
            }
            if (event.key === 'Enter' || event.key === ' ') {
                this.press(here);
            } else {
                const next = this.next(here, event.key);
                if (!next) {
                    return;
                }
                next.focus();
            }
            event.preventDefault();
        }

        next(here, key) {
            const all = this.inReach();
            const leg = all.filter(other => other.dataset.side === here.dataset.side);
            const place = leg.indexOf(here);
            switch (key) {
                case 'ArrowDown': return leg[(place + 1) % leg.length];
                case 'ArrowUp': return leg[(place - 1 + leg.length) % leg.length];
                case 'Home': return leg[0];
                case 'End': return leg[leg.length - 1];
                case 'ArrowLeft':
                case 'ArrowRight': return this.across(here, all);
                default: return undefined;
            }
        }

        /** The same on the other side, else what is level with it there. */
        across(here, all) {
            const others = all.filter(other => other.dataset.side !== here.dataset.side);
            const same = others.find(other => other.dataset.structure === here.dataset.structure);
            const level = structure => structure.getBoundingClientRect().y;
            const distance = other => Math.abs(level(other) - level(here));
            return same ?? others.sort((one, other) => distance(one) - distance(other))[0];
        }
    }

    /** Whether an event is within the outline of a structure, seen or not. */
    function lies(structure, event) {
        const point = new DOMPoint(event.clientX, event.clientY);
        return structure.isPointInFill(point.matrixTransform(structure.getScreenCTM().inverse()));
    }

    function tokenOf(structure) {
        return structure.dataset.structure + '/' + (structure.dataset.side ?? '');
    }

    customElements.define('palpate-picture', Picture);
    customElements.define('palpate-body-map', BodyMap);
})();
