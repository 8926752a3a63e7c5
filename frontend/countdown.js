/* Counts a time limit down in the browser by the length that the server gives, whatever its clock says. */
(() => {
    const MILESTONES = [30, 15, 10, 5, 2, 1].map((minutes) => minutes * 60000);

    const words = (milliseconds) => {
        const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
        const hours = Math.floor(seconds / 3600);
        const minutes = Math.floor((seconds % 3600) / 60);
        const rest = String(seconds % 60).padStart(2, '0');
        return hours > 0
            ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}`
            : `${minutes}:${rest}`;
    };

    class Countdown extends HTMLElement {
        connectedCallback() {
            this.textContent = '';
            this.label = document.createElement('span');
            this.label.className = 'countdown__label';
            this.label.textContent = 'Time left';
            this.face = document.createElement('span');
            this.face.className = 'countdown__face';
            this.face.setAttribute('role', 'timer');
            this.face.setAttribute('aria-live', 'off');
            this.voice = document.createElement('span');
            this.voice.className = 'visually-hidden';
            this.voice.setAttribute('role', 'status');
            this.append(this.label, this.face, this.voice);
            this.begin();
        }

        static get observedAttributes() {
            return ['left'];
        }

        attributeChangedCallback() {
            if (this.face) {
                this.begin();
            }
        }

        disconnectedCallback() {
            clearInterval(this.ticking);
        }

        begin() {
            clearInterval(this.ticking);
            this.until = performance.now() + Number(this.getAttribute('left'));
            this.over = false;
            this.before = this.until - performance.now();
            this.ticking = setInterval(() => this.tick(), 250);
            this.tick();
        }

        tick() {
            const left = this.until - performance.now();
            this.face.textContent = words(left);
            this.toggleAttribute('short', left <= 5 * 60000);
            const passed = MILESTONES.find((mark) => this.before > mark && left <= mark);
            if (passed) {
                const minutes = passed / 60000;
                this.voice.textContent = minutes === 1 ? '1 minute left' : `${minutes} minutes left`;
            }
            this.before = left;
            if (left <= 0 && !this.over) {
                this.over = true;
                this.voice.textContent = 'Your time is over';
                clearInterval(this.ticking);
                // The server decides whether it is over: leave it the moment that the way takes.
                setTimeout(() => this.dispatchEvent(new CustomEvent('time-over')), 600);
            }
        }
    }

    if (!customElements.get('palpate-countdown')) {
        customElements.define('palpate-countdown', Countdown);
    }
})();
