import '@parlor/ui/styles.css';
