/* Tells a moment in the time zone of the browser; until this runs the server's words stand there. */
(() => {
    const TIME = new Intl.DateTimeFormat('en-US', {
        weekday: 'short',
        month: 'short',
        day: 'numeric',
        hour: 'numeric',
        minute: '2-digit',
    });
    const DAY = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric' });
    const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

    class Moment extends HTMLElement {
        static get observedAttributes() {
            return ['datetime'];
        }

        connectedCallback() {
            this.tell();
        }

        attributeChangedCallback() {
            this.tell();
        }

        tell() {
            const moment = new Date(this.getAttribute('datetime'));
            if (!this.isConnected || Number.isNaN(moment.getTime())) {
                return;
            }
            const year = moment.getFullYear() === new Date().getFullYear() ? '' : `, ${moment.getFullYear()}`;
            const time = document.createElement('time');
            time.dateTime = this.getAttribute('datetime');
            time.title = ZONE;
            const form = this.getAttribute('form') === 'day' ? DAY : TIME;
            time.textContent = form.format(moment) + year;
            this.replaceChildren(time);
        }
    }

    if (!customElements.get('palpate-moment')) {
        customElements.define('palpate-moment', Moment);
    }
})();
